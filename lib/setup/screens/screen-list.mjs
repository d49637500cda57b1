const cover = '/selection/tenders/tender-cover-2027'
const hospitals = '/selection/tenders/tender-hospitals-2027'
const clinics = '/selection/tenders/tender-clinics-2027'
const india = '/selection/tenders/tender-india-public'
const maternity = '/selection/tenders/tender-maternity-2027'
const ambulances = '/selection/tenders/tender-ambulances-2027'
const dental = '/selection/tenders/tender-dental-2027'
const evacuation = '/selection/tenders/tender-evacuation-2027'
const travel = '/selection/tenders/tender-travel-2027'
const chronic = '/selection/tenders/tender-chronic-2026'

/**
 * Every page of the demo story, in the order in which it is told, and whose eyes see it: the name of a demo person, or
 * null for a visitor. A new page is one more line.
 * @type {readonly { name: string, path: string, person: string | null }[]}
 */
export const screenList = [
  { name: 'sign-in', path: '/sign-in', person: null },
  { name: 'forgot-password', path: '/forgot-password', person: null },
  { name: 'verify', path: '/verify', person: null },
  { name: 'notices', path: '/notices', person: null },
  { name: 'notice', path: '/notices/notice-maternity-2027', person: null },
  { name: 'register', path: '/notices/notice-maternity-2027/register', person: null },
  { name: 'notice-awarded', path: '/notices/notice-chronic-2026', person: null },
  { name: 'home-chair', path: '/', person: 'Samira Haddad' },
  { name: 'home-officer', path: '/', person: 'Tomás Machava' },
  { name: 'home-evaluator', path: '/', person: 'Amina Juma' },
  { name: 'home-expert', path: '/', person: 'Leonor Nunes' },
  { name: 'weighing', path: '/weighing/expert-hospitals-1', person: 'Leonor Nunes' },
  { name: 'tour', path: '/tour', person: 'Samira Haddad' },
  { name: 'templates', path: '/selection/templates', person: 'Samira Haddad' },
  {
    name: 'template',
    path: '/selection/templates/template-insurer-checklist',
    person: 'Samira Haddad',
  },
  { name: 'new-template', path: '/selection/templates/new', person: 'Tomás Machava' },
  { name: 'tenders', path: '/selection/tenders', person: 'Samira Haddad' },
  { name: 'public-result', path: `${india}/result`, person: 'Samira Haddad' },
  { name: 'new-tender', path: '/selection/tenders/new', person: 'Tomás Machava' },
  { name: 'tender', path: cover, person: 'Samira Haddad' },
  { name: 'criteria', path: `${cover}/criteria`, person: 'Tomás Machava' },
  {
    name: 'criterion',
    path: `${hospitals}/criteria/tender-hospitals-2027-2`,
    person: 'Tomás Machava',
  },
  { name: 'criteria-import', path: `${hospitals}/criteria/import`, person: 'Tomás Machava' },
  { name: 'edit-tender', path: `${hospitals}/edit`, person: 'Tomás Machava' },
  { name: 'bids', path: `${cover}/bids`, person: 'Tomás Machava' },
  { name: 'bid', path: `${cover}/bids/bid-cover-a`, person: 'Tomás Machava' },
  { name: 'bids-import', path: `${cover}/bids/import`, person: 'Tomás Machava' },
  { name: 'rating', path: `${cover}/bids/rating`, person: 'Amina Juma' },
  { name: 'rating-open', path: `${clinics}/bids/rating`, person: 'Amina Juma' },
  { name: 'weights-open', path: `${hospitals}/weights`, person: 'Samira Haddad' },
  { name: 'weights', path: `${cover}/weights`, person: 'Samira Haddad' },
  { name: 'group-weights', path: `${cover}/weights/group`, person: 'Samira Haddad' },
  { name: 'weight-sets', path: `${cover}/weights/sets`, person: 'Samira Haddad' },
  { name: 'result', path: `${cover}/result`, person: 'Samira Haddad' },
  { name: 'compare', path: `${cover}/result/compare`, person: 'Samira Haddad' },
  { name: 'rated-result', path: `${clinics}/result`, person: 'Samira Haddad' },
  { name: 'procedure', path: `${dental}/procedure`, person: 'Tomás Machava' },
  { name: 'panel', path: `${dental}/panel`, person: 'Samira Haddad' },
  { name: 'questions', path: `${maternity}/questions`, person: 'Tomás Machava' },
  { name: 'opening', path: `${ambulances}/opening`, person: 'Tomás Machava' },
  { name: 'opening-record', path: `${chronic}/opening`, person: 'Samira Haddad' },
  { name: 'admissibility', path: `${chronic}/admissibility`, person: 'Samira Haddad' },
  { name: 'scoring', path: `${dental}/scoring`, person: 'Amina Juma' },
  { name: 'scoring-board', path: `${dental}/scoring`, person: 'Samira Haddad' },
  { name: 'moderation', path: `${evacuation}/moderation`, person: 'Samira Haddad' },
  { name: 'prices', path: `${travel}/prices`, person: 'Fatima Aziz' },
  { name: 'combined', path: `${chronic}/prices`, person: 'Samira Haddad' },
  { name: 'formal-tender', path: chronic, person: 'Samira Haddad' },
  { name: 'formal-result', path: `${chronic}/result`, person: 'Samira Haddad' },
  { name: 'award', path: `${chronic}/award`, person: 'Samira Haddad' },
  { name: 'report', path: `${chronic}/award/report`, person: 'Samira Haddad' },
  { name: 'letters', path: `${chronic}/award/letters`, person: 'Tomás Machava' },
  { name: 'home-applicant', path: '/', person: 'Marc Lefèvre' },
  { name: 'applications', path: '/applications', person: 'Marc Lefèvre' },
  { name: 'application', path: '/applications/tender-maternity-2027', person: 'Marc Lefèvre' },
  {
    name: 'application-price',
    path: '/applications/tender-maternity-2027/price',
    person: 'Marc Lefèvre',
  },
  { name: 'methods', path: '/methods', person: 'Samira Haddad' },
  { name: 'people', path: '/administration/people', person: 'Nadia Okafor' },
  { name: 'invitations', path: '/administration/invitations', person: 'Nadia Okafor' },
  { name: 'audit', path: '/administration/audit', person: 'Nadia Okafor' },
  { name: 'account', path: '/account', person: 'Samira Haddad' },
  { name: 'denied', path: '/administration/people', person: 'Amina Juma' },
  { name: 'not-found', path: '/nowhere', person: null },
]
