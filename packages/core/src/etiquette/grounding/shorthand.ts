/** What people shorten in notes, and what it stands for. */
const SHORTHAND =
  "dept department,govt government,gov government,mgmt management,mgr manager,asst assistant,cert certificate,quals qualification,qual qualification,exp experience,appt appointment,appts appointment,uni university,lab laboratory,labs laboratory,vet veterinary,doc doctor,docs document,reg registration,regs regulation,spec specification,comms communication,ops operation,op operation,econ economics,bio biology,chem chemistry,phys physics,psych psychology,prog programming,conf conference,intl international,natl national,org organization,info information,intro introduction,rec recommendation,recs recommendation,ref reference,refs reference,tech technology,admin administration,rehab rehabilitation,physio physiotherapy,paeds paediatrics,peds pediatrics,ortho orthopaedics,mon monday,tue tuesday,tues tuesday,wed wednesday,weds wednesday,thu thursday,thur thursday,thurs thursday,fri friday,sat saturday,sun sunday,sats saturday,jan january,feb february,mar march,apr april,jun june,jul july,aug august,sep september,sept september,oct october,nov november,dec december,xmas christmas,yr year,yrs year,wk week,wks week,mo month,mth month,mths month,hr hour,hrs hour,min minute,mins minute,ppl people,pt patient,pts patient,pics picture,pic picture,veg vegetable,temp temperature,max maximum,min minimum,avg average,approx about,esp especially,incl including,excl excluding,vs against,pres presentation,ppt presentation,msg message,msgs message,emp employee,emps employee,est established,ft full-time,hq headquarters,pr public,hist history,lit literature,eng engineering,engr engineer,maint maintenance,equip equipment,res research,rsch research,dev development,devs developer,diy yourself,kg kilo,kgs kilo,vol volunteer,vols volunteer,apprent apprentice,app application,apps application,nhs health,er emergency,icu intensive,ot overtime,ta assistant,tas assistant,pm afternoon,am morning,a.m morning,supv supervisor,stats statistics,gran grandmother,nan grandmother,mic microphone,fridge refrigerator,ad advertisement,ads advertisement,exam examination,exams examination,demo demonstration,promo promotion,photo photograph,photos photograph,sim simulator,sims simulator,hubby husband,congrats congratulations,mtg meeting,mtgs meeting,w with,bldg building,hols holidays,deg degree,sec second,yday yesterday,tmrw tomorrow,gcse school,diff different,nec necessary,poss possible,prob probably,def definitely,orig originally,prev previously,cttee committee,gp doctor,ma master,msc master,mba master,mph master,masters master,bsc bachelor,ba bachelor";

const NONE: readonly string[] = [];
/** Made when it is first asked for. */
let full: ReadonlyMap<string, readonly string[]> | null = null;

/** What a short form of somebody's notes may stand for. */
export function shorthandFor(word: string): readonly string[] {
  full ??= readShorthand();
  return full.get(word) ?? NONE;
}

function readShorthand(): ReadonlyMap<string, readonly string[]> {
  const read = new Map<string, string[]>();
  for (const pair of SHORTHAND.split(",")) {
    const [short = "", long = ""] = pair.split(" ");
    read.set(short, [...(read.get(short) ?? []), long]);
  }
  return read;
}
