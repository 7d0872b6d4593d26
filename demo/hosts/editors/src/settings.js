/**
 * The attributes that somebody who writes a page may set. `share-result` is not one of them: whether a site hears health data
 * is for its owner to decide.
 */
export const settings = ['region', 'lang', 'heading-level', 'clinic-name', 'booking-url', 'phone', 'history'];
