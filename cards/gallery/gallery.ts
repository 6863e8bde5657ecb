import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { plain } from '../form.ts';
import { galleryPage, type Chapter } from './page.ts';
import { specimens } from './specimens.ts';
import { languages } from '../text/languages.ts';

const [{ botName }] = languages;
const target = 'dist/gallery.html';
const chapters = languages.map((text): Chapter => {
  const { language, languageName } = text;
  return { language, name: languageName, specimens: [...specimens(text, plain)] };
});
const count = chapters.flatMap((chapter) => chapter.specimens).length;

mkdirSync('dist', { recursive: true });
writeFileSync(target, galleryPage(botName, chapters));
process.stdout.write(`${count} cards in ${pathToFileURL(target).href}\n`);
