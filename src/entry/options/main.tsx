import '../../ui/theme.css';
import '../../ui/options/options.css';
import { mountPage } from '../mount-page.tsx';
import { OptionsContainer } from './options-container.tsx';

mountPage(<OptionsContainer />);
