import { boot, pageWorld } from '../../components/boot.tsx';
import { Options } from '../../components/screens/Options.tsx';

const page = pageWorld();
void boot(page, () => <Options world={page} />);
