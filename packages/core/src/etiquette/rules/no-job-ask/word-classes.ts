/** Words of work, places and people that the phrases of this rule share. */
export const CLASSES = {
  /** Names of work that mean nothing else. */
  strict:
    "vacancy vacancies internship internships placement placements traineeship traineeships apprenticeship apprenticeships externship externships clerkship clerkships openings",
  post: "opening openings vacancy vacancies position positions post posts role roles internship internships job jobs placement placements traineeship traineeships apprenticeship apprenticeships externship externships attachment clerkship slot spot spots seat seats gig work employment residency",
  place:
    "team company firm group lab laboratory office organization organisation department practice clinic hospital studio agency school bank business startup unit crew division staff shop site branch side floor newsroom employer scheme house yard kitchen station workshop garage farm brewery bakery gallery museum theatre theater program programme pipeline bench ward desk institute foundation place class table ship fleet plant mill",
  people:
    "intern interns apprentice apprentices trainee trainees graduate graduates grad grads junior juniors student students someone somebody anyone people staff help hands assistant assistants applicant applicants applications candidates newcomers starters beginners volunteers helper helpers hire hires guy",
  hirer: "~hire ~recruit ~onboard",
};
