/** How long ago something was, kindly rounded: nobody wants their silence counted in days. */
export function ago(days: number): string {
  if (days < 5) return "a few days ago";
  if (days < 11) return "a week or so ago";
  if (days < 18) return "a couple of weeks ago";
  if (days < 45) return "a few weeks ago";
  return "a while ago";
}
