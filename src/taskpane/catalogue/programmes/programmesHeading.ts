/** Id of the heading of whichever page the section shows. */
export const PROGRAMMES_HEADING = 'programmes-heading';
