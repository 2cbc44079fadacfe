import './page.css';
import { PopupContainer } from './popup-container.tsx';
import { mountPage } from '../mount-page.tsx';

mountPage(<PopupContainer />);
