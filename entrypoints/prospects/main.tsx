import { boot, pageWorld } from '../../components/boot.tsx';
import { Home } from '../../components/screens/Home.tsx';

const page = pageWorld();
void boot(page, () => <Home world={page} />);
