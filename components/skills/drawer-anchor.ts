/** The title of the drawer: where the focus goes when the ticket that held it is gone. */
export const DRAWER_TITLE_ID = 'tiroir'
