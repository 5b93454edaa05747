// The pages that a full cache is asked for.
import { fixedPaths, languages, address, xmlAddress } from './pages.mjs';

export const pages = languages.flatMap((language) => fixedPaths.flatMap((page) =>
  [address(language, page), xmlAddress(language, page)]));
