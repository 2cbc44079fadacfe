import '../../ui/theme.css';
import '../../ui/welcome/welcome.css';
import { mountPage } from '../mount-page.tsx';
import { WelcomeContainer } from './welcome-container.tsx';

mountPage(<WelcomeContainer />);
