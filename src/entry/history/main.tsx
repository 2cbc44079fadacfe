import '../../ui/theme.css';
import '../../ui/history/history.css';
import { mountPage } from '../mount-page.tsx';
import { HistoryContainer } from './history-container.tsx';

mountPage(<HistoryContainer />);
