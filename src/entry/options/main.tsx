import { render } from 'preact';
render(<p>Rebound</p>, document.getElementById('root')!);
