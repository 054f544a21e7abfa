/** The token that the page's host gave to this frame (`?identity=`): it says whose WeChat this is. */
export const identity = new URLSearchParams(window.location.search).get('identity') ?? '';
