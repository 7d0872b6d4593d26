/** The diary's public entry, and its only file with a side effect: it defines `<back-pain-diary>` unless somebody has. */
import { BackPainDiary } from './back-pain-diary.js';

if (!customElements.get('back-pain-diary')) customElements.define('back-pain-diary', BackPainDiary);

export { BackPainDiary };
export type { DiaryText } from '../text/diary-text.js';
