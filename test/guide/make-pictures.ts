import { writeFileSync } from "node:fs";
import { LANGUAGES } from "../../src/i18n/language";
import { takePictures } from "./pictures";

const words: Record<string, string> = {};
for (const language of LANGUAGES)
  for (const picture of await takePictures(language)) {
    writeFileSync(`assets/guide/${picture.name}.png`, picture.image);
    words[picture.name] = picture.words;
    process.stdout.write(`${picture.name}: ${picture.image.length} bytes\n`);
  }
writeFileSync("test/guide/words-shown.json", `${JSON.stringify(words, null, 2)}\n`);
