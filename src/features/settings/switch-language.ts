import { language, setLanguage, type Language } from '../../platform/language';
import { goHome } from '../../platform/navigate';

/** Changes the language and starts the pages anew: what is drawn already would stay in the old one. */
export function switchLanguage(wanted: Language): void {
  if (wanted === language()) return;
  setLanguage(wanted);
  goHome();
}
