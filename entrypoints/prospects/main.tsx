import { boot, pageWorld } from '../../components/boot.tsx';
import { Prospects } from '../../components/screens/Prospects.tsx';

const page = pageWorld();
void boot(page, () => <Prospects world={page} />);
