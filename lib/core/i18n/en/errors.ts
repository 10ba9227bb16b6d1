import type { errors as fr } from '../fr/errors'

export const errors: typeof fr = {
  /** How long to wait, inside a sentence. */
  wait: {
    second: { one: '{count} second', other: '{count} seconds' },
    minute: { one: '{count} minute', other: '{count} minutes' },
    hour: { one: '{count} hour', other: '{count} hours' },
  },
  codes: {
    invalid: {
      title: 'Something is missing',
      detail: 'A field does not have the expected form. Nothing is lost: correct it and send again.',
    },
    malformed_json: { title: 'Unreadable request', detail: 'What was sent is not valid JSON. Nothing was saved.' },
    text_too_long: {
      title: 'Message too long',
      detail: 'A message can hold 4,000 characters at most. Your text is still in the box: cut it in two.',
    },
    unauthenticated: { title: 'You are signed out', detail: 'Your session is over. Sign in again: what you wrote stays on this page.' },
    wrong_credentials: {
      title: 'Cannot sign in',
      detail: 'This address and this password do not go together. Check both, or ask for a new password.',
    },
    bad_origin: {
      title: 'Request refused',
      detail: 'This request does not come from a page of StageFlow AI. For safety, nothing was done.',
    },
    not_found: { title: 'Not found', detail: 'This page or item does not exist, or is not yours.' },
    unknown_station: { title: 'Unknown station', detail: 'This station is not on the map. Go back to the map to choose yours.' },
    unknown_place: {
      title: 'Town not found',
      detail: 'We cannot find that town. Check the spelling, or write its postcode. Your search is still here.',
    },
    ambiguous_place: {
      title: 'Several towns have that name',
      detail: 'Choose yours from the list. Your search is still here.',
    },
    unknown_trade: {
      title: 'Trade not understood',
      detail: 'Those words lead to no trade and to no company name. Try something simpler: “boulangerie”, “garage”, “crèche”.',
    },
    sources_down: {
      title: 'No directory is answering',
      detail: 'Your search and your list are safe. Try again in {wait}, or add a place by hand right now.',
    },
    method_not_allowed: { title: 'Cannot do that', detail: 'This address does not take this kind of request.' },
    conflict: {
      title: 'Already changed elsewhere',
      detail: 'Somebody or another tab has just changed the same thing. Reload the page, then try again.',
    },
    email_taken: { title: 'Address already in use', detail: 'There is an account with this address. Sign in, or ask for a new password.' },
    turn_conflict: {
      title: 'Message already sent',
      detail: 'This message number was used for another text. Send your message again: it will get a new number.',
    },
    turn_running: { title: 'Reply on its way', detail: 'The reply to this message is being prepared. It comes by itself.' },
    not_a_guest: { title: 'Account already saved', detail: 'This account already has an address. Nothing has changed.' },
    too_large: { title: 'Too much to send', detail: 'What you send is larger than allowed. Nothing was saved.' },
    wrong_content_type: { title: 'Format not supported', detail: 'This address expects JSON (Content-Type: application/json).' },
    weak_password: { title: 'Password too short', detail: 'Choose at least 8 characters. A sentence only you know works very well.' },
    link_expired: { title: 'Link expired', detail: 'This link has been used, or is more than an hour old. Ask for a new one.' },
    worksheet_invalid: {
      title: 'Sheet to correct',
      detail: 'A field of the sheet does not fit. What you wrote is still there: correct the field shown.',
    },
    unknown_company: {
      title: 'Company not found',
      detail: 'This SIRET is not in our data at the moment. You can add the place by hand, with its name and town.',
    },
    application_exists: {
      title: 'Already on your list',
      detail: 'This place is already on your list. Open its card to add what you have just done.',
    },
    applications_full: {
      title: 'Your list is full',
      detail: 'A list holds 200 places. Remove those you no longer need, then add this one: what you wrote stays on this page.',
    },
    events_full: { title: 'This log is full', detail: 'The log of a place holds 100 lines. You can still change the note of the place.' },
    import_unreadable: {
      title: 'Columns not found',
      detail:
        'The first line of the file must name the columns “Nom” and “Ville”, or “SIRET”, separated by a semicolon, a comma or a tab. Nothing was added.',
    },
    import_too_long: { title: 'File too long', detail: 'A file can have 200 lines at most. Cut it into several. Nothing was added.' },
    cv_invalid: {
      title: 'CV to correct',
      detail: 'This document cannot be taken as it is; each place is named. Nothing is lost: you still have your file.',
    },
    cv_too_large: {
      title: 'File too large',
      detail: 'A CV to import is 256 KiB at most. Nothing was saved, and you still have your file.',
    },
    cv_changed: {
      title: 'CV changed elsewhere',
      detail: 'Another tab saved this CV in the meantime. Your text is still there: compare the two, then save the one you keep.',
    },
    cv_full: { title: 'Twenty CVs already', detail: 'You can keep twenty CVs. Delete one, then try again: nothing has changed.' },
    cv_link_closed: {
      title: 'Link closed',
      detail: 'This reading link has expired or was taken back. Ask the person who gave it to you for another one.',
    },
    cv_remarks_full: { title: 'Many remarks', detail: 'This link has already had 30 remarks. The person can give you another one.' },
    cv_right_to_left: {
      title: 'No PDF in this script',
      detail: 'The PDF cannot write from right to left. The page to print shows it well; or write these lines in Latin letters.',
    },
    cv_busy: { title: 'Many CVs at the same time', detail: 'Your CV is saved. Ask for the PDF again in {wait}.' },
    diary_day: {
      title: 'This day cannot be written',
      detail: 'The diary takes past days, up to a year back, and today. Your text is still on the page.',
    },
    too_many_traces: {
      title: 'Sixty traces is the most',
      detail: 'Remove a trace you no longer need, then add this one. What you wrote is still on the page.',
    },
    six_traces: {
      title: 'Six traces are already chosen',
      detail: 'Put one aside, then choose this one. Nothing has changed.',
    },
    rate_limited: { title: 'Too many tries in a row', detail: 'Wait {wait}, then try again. Nothing is lost.' },
    unavailable: {
      title: 'The service is restarting',
      detail: 'The data does not answer right now. What was saved is safe: try again in a minute.',
    },
    unexpected: { title: 'Something broke', detail: 'It is on our side, not yours. What was saved is safe: try again in a moment.' },
  },
  issues: {
    missing: 'Please fill this in.',
    invalid: 'This value does not fit.',
    day: 'This day is not in the calendar.',
    day_out_of_range: 'Choose a day between the year 2000 and a year from now.',
    right_to_left: 'This text is read from right to left.',
    too_long: 'This is too long.',
    too_short: 'This is too short.',
    email: 'Write a complete address, such as name@example.org.',
    password: 'At least 8 characters.',
    age: 'Choose one of the two answers.',
  },
  page: {
    toMap: 'Back to the map',
    notFoundTitle: 'This page is not on the map',
    notFoundText: 'The address may be old or badly copied.',
    offline: 'No network. Your text is kept on this device; it will leave when you try again.',
  },
}
