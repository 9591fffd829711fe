/**
 * One ad under several addresses: `$1…` of the pattern, matched against host and path with query in lower case, make its
 * name. The number of a Swedish employer's own page is that of its Varbi tenant. A form in which one applies to an ad goes
 * by the ad's name. Names are `system:tenant:number`, so that two ads of one tenant are never taken for one.
 */
export const sameAd: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^([a-z0-9-]+)\.varbi\.com\/(?:[a-z]{2}\/)?what:(?:job|login)\/(?:[^?]*\/)?jobid:(\d+)/u, 'varbi:$1:$2'],
  [/^([a-z0-9-]+)\.varbi\.com\/(?:[a-z]{2}\/)?apply\/positionquick\/(\d+)/u, 'varbi:$1:$2'],
  [/^kth\.se\/lediga-jobb\/(\d+)/u, 'varbi:kth:$1'],
  [/^umu\.se\/[^?]*\/(?:open-positions|lediga-anstallningar)\/[^/?]*_(\d+)/u, 'varbi:umu:$1'],
  [/^uu\.se\/[^?]*\/(?:job-details|jobbannons)\/?\?(?:[^#]*&)?query=(\d+)/u, 'varbi:uu:$1'],
  [/^chalmers\.se\/[^?]*\?(?:[^#]*&)?rmjob=(\d+)/u, 'reachmee:i003/304:$1'],
  [
    /^[a-z0-9-]+\.reachmee\.com\/ext\/(i\d+\/\d+)\/(?:job|main|apply)\/?\?(?:[^#]*&)?(?:job_id|rmjob)=(\d+)/u,
    'reachmee:$1:$2',
  ],
  [/^liu\.se\/(?:[^?]*\/)?vacancies(?:\/|\/?\?(?:[^#]*&)?rmjob=)(\d+)/u, 'liu:liu:$1'],
  [/^oru\.se\/[^?]*\/job\/?\?(?:[^#]*&)?jid=(\d+)/u, 'oru:oru:$1'],
  [/^jobbnorge\.no\/(?:en\/available-jobs\/job|ledige-stillinger\/stilling)\/(\d+)/u, 'jobbnorge:jobbnorge:$1'],
  [/^jobseeker\.jobbnorge\.no\/apply\/(\d+)/u, 'jobbnorge:jobbnorge:$1'],
  [/^([a-z0-9-]+)\.career\.emply\.com\/(?:[a-z]{2}\/)?ad\/[^/?]+\/([a-z0-9]+)/u, 'emply:$1:$2'],
  [/^candidate\.hr-manager\.net\/application[^?]*\?(?:[^#]*&)?projectid=(\d+)/u, 'hr-manager:hr-manager:$1'],
  [
    /^([a-z0-9.-]+)\.oraclecloud\.com\/hcmui\/candidateexperience\/[a-z-]+\/sites\/[^/]+\/(?:jobs\/preview|job)\/(\d+)/u,
    'oracle:$1:$2',
  ],
  [/^vacancies\.aau\.dk\/[^?]*show-vacancy(?:\/vacancyid\/|\/?\?(?:[^#]*&)?vacancy=)(\d+)/u, 'aau:aau:$1'],
  [/^academicpositions\.[a-z.]{2,6}\/(?:[a-z]{2}\/)?ad\/[^?]*\/(\d+)(?=[/?]|$)/u, 'academicpositions:all:$1'],
  [/^euraxess\.ec\.europa\.eu\/(?:[a-z]{2}\/)?jobs\/(?:hosting\/)?(\d+)/u, 'euraxess:euraxess:$1'],
  [/^jobs\.ac\.uk\/job\/([a-z0-9]+)/u, 'jobs-ac-uk:all:$1'],
  [/^academictransfer\.com\/[a-z]{2}\/(?:jobs\/)?(\d+)/u, 'academictransfer:all:$1'],
  [/^jobs\.ethz\.ch\/job\/view\/([a-z0-9_]+)/u, 'ethz:ethz:$1'],
  [/^academics\.(?:de|com)\/jobs\/[a-z0-9-]*-(\d{6,})/u, 'academics:academics:$1'],
  [/^kuleuven\.be\/personeel\/jobsite\/jobs\/(\d+)/u, 'kuleuven:kuleuven:$1'],
  [
    /^([a-z0-9-]+)\.wd\d+\.myworkdayjobs\.com\/(?:[a-z]{2}-[a-z]{2}\/)?[^/?]+\/job\/(?:[^/?]+\/)?[^/?]*_([a-z]*-?\d[a-z0-9-]*)/u,
    'workday:$1:$2',
  ],
  [/^arbetsformedlingen\.se\/platsbanken\/annonser\/(\d+)/u, 'platsbanken:platsbanken:$1'],
  [/^(?:[a-z]{2,3}\.)?linkedin\.com\/jobs\/view\/(?:[^/?]*-)?(\d{6,})/u, 'linkedin:linkedin:$1'],
  [/^(?:[a-z]{2,3}\.)?linkedin\.com\/jobs\/[^#]*[?&]currentjobid=(\d{6,})/u, 'linkedin:linkedin:$1'],
  [/^jobs\.inria\.fr\/public\/classic\/[a-z]{2}\/offres\/(\d{4}-\d+)/u, 'inria:inria:$1'],
  [/^emploi\.cnrs\.fr\/offres\/[a-z]+\/([a-z0-9-]+)\//u, 'cnrs:cnrs:$1'],
];
