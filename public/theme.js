// Runs before the first paint, so that a chosen theme never flashes. Kept tiny: it blocks.
try {
  const theme = localStorage.getItem('uncoil.theme.v1');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system's theme it is.
}
// A search that comes with its words shows results first on a phone (styles/search.css).
if (/[?&]q=[^&]/.test(document.location?.search)) document.documentElement.dataset.asked = '';
// Another language is offered above the page (islands/language-choice.ts): its room is there before it.
try {
  const { lang, dataset } = document.documentElement;
  const spoken = dataset.spoken.split(' ');
  const wanted = [localStorage.getItem('uncoil.language.v1'), ...navigator.languages]
    .map((one) => one?.split('-')[0])
    .find((one) => spoken.includes(one));
  if (wanted && wanted !== lang.split('-')[0]) dataset.offers = '';
} catch {
  // Storage is blocked, or there is no other language: nothing is offered.
}
