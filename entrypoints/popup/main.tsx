import { boot, pageWorld } from '../../components/boot.tsx';
import { Capture } from '../../components/screens/Capture.tsx';

const page = pageWorld();
const asked = new URLSearchParams(location.search).get('tab');
const tabId = asked === null ? undefined : Number(asked);
// Reading starts before the first word is drawn.
const finding = page.client.findContacts({ tabId });
finding.catch(() => {}); // the screen tells of it
void boot(page, () => <Capture world={page} finding={finding} tabId={tabId} place="popup" />);
