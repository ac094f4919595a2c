/** Id of the heading of whichever page the section shows. */
export const OWN_FORMS_HEADING = 'own-forms-heading';
