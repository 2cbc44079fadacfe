import '../../ui/theme.css';
import '../../ui/popup/popup.css';
import '../../ui/check/check.css';
import '../../ui/guide/guide.css';
import '../../ui/forecast/forecast.css';
import { PopupContainer } from './popup-container.tsx';
import { mountPage } from '../mount-page.tsx';

mountPage(<PopupContainer />);
