import '../../ui/theme.css';
import '../../ui/owner/owner.css';
import '../../ui/owner/logs/logs.css';
import '../../ui/owner/bench/bench.css';
import '../../ui/owner/report/report.css';
import { mountPage } from '../mount-page.tsx';
import { OwnerContainer } from './owner-container.tsx';

mountPage(<OwnerContainer />);
