const PAGE_NUMBER = /^[-–\s]*\d{1,3}[-–\s]*$/;

/** Whether words alone in a line are the number of a page: "2", "- 2 -". */
export function isPageNumber(words: string): boolean {
  return PAGE_NUMBER.test(words);
}
