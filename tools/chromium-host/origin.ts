/** Where the window lives: a name that can never resolve, answered by the route and by nothing else. */
export const APP_ORIGIN = 'https://app.invalid';
export const START_URL = `${APP_ORIGIN}/index.html`;
/** Where questions of the host itself live, out of the window's reach. */
export const CONFIRM_ORIGIN = 'https://confirm.invalid';
