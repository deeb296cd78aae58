import { boot, onOtherPage, pageWorld } from '../../components/boot.tsx';
import { Capture } from '../../components/screens/Capture.tsx';

const page = pageWorld();
const finding = page.client.findContacts({});
finding.catch(() => {}); // the screen tells of it
void boot(page, () => <Capture world={page} finding={finding} place="sidepanel" onOtherPage={onOtherPage} />);
