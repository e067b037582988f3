import '@/lib/zod-setup';
import '@/ui/tokens/fonts.css';
import '@/ui/tokens/tokens.css';
import '@/ui/tokens/base.css';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { boot } from '@/app/boot';
import { loadEngine } from '@/app/load-engine';

const root = document.getElementById('root');
if (root === null) {
  throw new Error('The page has no #root.');
}

createRoot(root).render(<App booted={boot(window, loadEngine())} />);
