/**
 * Where the content's claims come from, one entry a source, in the order in which `evidence.md` meets them, and then those
 * that content 2 adds. A page without a date of its own carries 2026, the year in which it was read or listed. Which rule
 * or item rests on a source is not known here: each of those names its own.
 */
import type { Source } from './schema.js';

export const sources = {
  article: {
    publisher: 'The article this check is built from',
    title: 'What should I do if my back pain worsens despite treatment?',
    year: 2026,
    kind: 'article',
    read: 'page',
  },

  'nhs-back-pain': {
    publisher: 'NHS',
    title: 'Back pain',
    year: 2026,
    url: 'https://www.nhs.uk/conditions/back-pain/',
    kind: 'service',
    read: 'summary',
  },
  'nhs-sciatica': {
    publisher: 'NHS',
    title: 'Sciatica',
    year: 2026,
    url: 'https://www.nhs.uk/conditions/sciatica/',
    kind: 'service',
    read: 'summary',
  },
  'girft-ces': {
    publisher: 'Getting It Right First Time (GIRFT), NHS England',
    title: 'National Suspected Cauda Equina Syndrome (CES) Pathway',
    year: 2023,
    url: 'https://girft-interactivepathways.org.uk/cauda-equina-1/ces-pres-primary-comm-3a-1/',
    kind: 'guideline',
    read: 'page',
  },
  'bmj-ces': {
    publisher: 'BMJ Best Practice',
    title: 'Cauda equina syndrome',
    year: 2026,
    // The topic's own address could not be established.
    url: 'https://bestpractice.bmj.com/',
    kind: 'review',
    read: 'summary',
  },
  'york-ces': {
    publisher: 'NHS Humber and North Yorkshire (York and Scarborough)',
    title: 'Back pain (cauda equina syndrome)',
    year: 2026,
    url: 'https://hnyppr.org.uk/en-US/web/york/w/back-pain-cauda-equina-syndrome-pathway',
    kind: 'guideline',
    read: 'page',
  },
  'greenhalgh-2016': {
    publisher: 'Primary Health Care Research & Development',
    title: 'Development of a toolkit for early identification of cauda equina syndrome',
    year: 2016,
    url: 'https://doi.org/10.1017/S1463423616000062',
    kind: 'study',
    read: 'page',
  },
  'lothian-foot-drop': {
    publisher: 'NHS Lothian RefHelp',
    title: 'Serious lumbar spine conditions (Red Flags)',
    year: 2025,
    url:
      'https://apps.nhslothian.scot/refhelp/guidelines/musculoskeletalphysiotherapy/lumbarspine/' +
      'serious-lumbar-spine-conditions-red-flags/',
    kind: 'guideline',
    read: 'page',
  },
  'royal-free-myelopathy': {
    publisher: 'Royal Free London NHS Foundation Trust',
    title: 'Degenerative cervical myelopathy',
    year: 2026,
    url: 'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/degenerative-cervical-myelopathy',
    kind: 'service',
    read: 'page',
  },
  'luo-2020': {
    publisher: 'Scientific Reports',
    title:
      'Degenerative cervical myelopathy presenting as subjective lower limb weakness could be a trap towards ' +
      'misdiagnosis',
    year: 2020,
    url: 'https://doi.org/10.1038/s41598-020-78139-y',
    kind: 'study',
    read: 'page',
  },
  'davies-2019': {
    publisher: 'Journal of Medical Internet Research',
    title:
      'A Novel Insight Into the Challenges of Diagnosing Degenerative Cervical Myelopathy Using Web-Based Symptom ' +
      'Checkers',
    year: 2019,
    url: 'https://doi.org/10.2196/10868',
    kind: 'study',
    read: 'page',
  },

  'nice-ng234': {
    publisher: 'NICE',
    title: 'Spinal metastases and metastatic spinal cord compression',
    year: 2023,
    url: 'https://www.nice.org.uk/guidance/ng234',
    kind: 'guideline',
    read: 'summary',
  },
  'nice-ng12': {
    publisher: 'NICE',
    title: 'Suspected cancer: recognition and referral',
    year: 2015,
    url: 'https://www.nice.org.uk/guidance/ng12',
    kind: 'guideline',
    read: 'page',
  },
  'premkumar-2018': {
    publisher: 'The Journal of Bone and Joint Surgery',
    title:
      'Red Flags for Low Back Pain Are Not Always Really Red: A Prospective Evaluation of the Clinical Utility of ' +
      'Commonly Used Screening Questions for Low Back Pain',
    year: 2018,
    url: 'https://doi.org/10.2106/JBJS.17.00134',
    kind: 'study',
    read: 'summary',
  },
  'downie-2013': {
    publisher: 'BMJ',
    title: 'Red flags to screen for malignancy and fracture in patients with low back pain: systematic review',
    year: 2013,
    url: 'https://doi.org/10.1136/bmj.f7095',
    kind: 'review',
    read: 'page',
  },
  'mabry-2014': {
    publisher: 'Journal of Manual & Manipulative Therapy',
    title: 'Metastatic cancer mimicking mechanical low back pain: a case report',
    year: 2014,
    url: 'https://doi.org/10.1179/2042618613Y.0000000056',
    kind: 'case-report',
    read: 'page',
  },

  'yusuf-2019': {
    publisher: 'BMC Musculoskeletal Disorders',
    title: 'Red flags for the early detection of spinal infection in back pain patients',
    year: 2019,
    url: 'https://doi.org/10.1186/s12891-019-2949-6',
    kind: 'review',
    read: 'page',
  },
  'prendergast-1997': {
    publisher: 'American Journal of Emergency Medicine',
    title: 'Atypical presentations of epidural abscess in intravenous drug abusers',
    year: 1997,
    // The paper's own address could not be established (volume 15, pages 158 to 160).
    url: 'https://www.ajemjournal.com/',
    kind: 'case-report',
    read: 'page',
  },
  'lee-2022': {
    publisher: 'Medicine',
    title: 'Epidural abscess formation with an atypical pathogen following epidural steroid injection: A case report',
    year: 2022,
    url: 'https://doi.org/10.1097/MD.0000000000030495',
    kind: 'case-report',
    read: 'page',
  },

  'henschke-2009': {
    publisher: 'Arthritis & Rheumatism',
    title:
      'Prevalence of and screening for serious spinal pathology in patients presenting to primary care settings ' +
      'with acute low back pain',
    year: 2009,
    url: 'https://doi.org/10.1002/art.24853',
    kind: 'study',
    read: 'page',
  },
  'northern-trust': {
    publisher: 'Northern Health and Social Care Trust',
    title: 'Low Back Pain (LBP)',
    year: 2026,
    url:
      'https://www.northerntrust.hscni.net/services/physiotherapy-services/physiotherapy-service-outpatient-service/' +
      'low-back-pain/',
    kind: 'service',
    read: 'page',
  },
  ros: {
    publisher: 'Royal Osteoporosis Society',
    title: 'Vertebral fractures',
    year: 2026,
    url:
      'https://theros.org.uk/healthcare-professionals/clinical-quality-hub/clinical-quality-toolkits/' +
      'vertebral-fractures/',
    kind: 'service',
    read: 'page',
  },

  'tidsskriftet-2020': {
    publisher: 'Tidsskrift for Den norske legeforening',
    title: 'En mann i 60-årene med akutte ryggsmerter og økende kraftsvikt i underekstremitetene',
    year: 2020,
    url:
      'https://tidsskriftet.no/2020/03/noe-laere-av/' +
      'en-mann-i-60-arene-med-akutte-ryggsmerter-og-okende-kraftsvikt-i',
    kind: 'case-report',
    read: 'page',
  },
  'apixaban-2019': {
    publisher: 'BMJ Case Reports',
    title: 'Spontaneous spinal subdural haematoma in a patient on apixaban',
    year: 2019,
    url: 'https://doi.org/10.1136/bcr-2018-227311',
    kind: 'case-report',
    read: 'page',
  },

  'nice-ng156': {
    publisher: 'NICE',
    title: 'Abdominal aortic aneurysm: diagnosis and management',
    year: 2020,
    url: 'https://www.nice.org.uk/guidance/ng156',
    kind: 'guideline',
    read: 'summary',
  },
  'aaa-2008': {
    publisher: 'Journal of Orthopaedic & Sports Physical Therapy',
    title:
      'Differential Diagnosis of a Patient Referred to Physical Therapy With Low Back Pain: Abdominal Aortic ' +
      'Aneurysm',
    year: 2008,
    // The paper's own address could not be established.
    url: 'https://www.jospt.org/',
    kind: 'case-report',
    read: 'page',
  },

  'nice-ng65': {
    publisher: 'NICE',
    title: 'Spondyloarthritis in over 16s: diagnosis and management',
    year: 2017,
    url: 'https://www.nice.org.uk/guidance/ng65',
    kind: 'guideline',
    read: 'page',
  },
  'bjgp-2018': {
    // Neither its title nor its own address could be established: this is the issue, and the page in it.
    publisher: 'British Journal of General Practice',
    title: 'Axial spondyloarthritis (volume 68, page 346)',
    year: 2018,
    url: 'https://bjgp.org/content/68/672',
    kind: 'review',
    read: 'page',
  },

  'perth-children': {
    publisher: 'Perth Children’s Hospital',
    title: 'Back pain: pre-referral guideline',
    year: 2026,
    url: 'https://pch.health.wa.gov.au/For-health-professionals/Referrals-to-PCH/Prereferral-guidelines/Back-pain',
    kind: 'guideline',
    read: 'page',
  },
  'bmj-2015-teenagers': {
    publisher: 'BMJ',
    title: 'Teenagers with back pain',
    year: 2015,
    url: 'https://doi.org/10.1136/bmj.h1275',
    kind: 'review',
    read: 'page',
  },

  'uhb-maternity': {
    publisher: 'University Hospitals Birmingham NHS Foundation Trust',
    title: 'When to call the midwife',
    year: 2022,
    url: 'https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm',
    kind: 'service',
    read: 'page',
  },
  'dorset-maternity': {
    publisher: 'Maternity Matters Dorset',
    title: 'Complications in pregnancy',
    year: 2026,
    url: 'https://maternitymattersdorset.nhs.uk/pregnant/complications/',
    kind: 'service',
    read: 'page',
  },
  'pregnancy-2015': {
    publisher: 'BMJ Case Reports',
    title: 'Presentation of cauda equina syndrome during labour',
    year: 2015,
    url: 'https://doi.org/10.1136/bcr-2015-212119',
    kind: 'case-report',
    read: 'page',
  },
  'nice-cg151': {
    publisher: 'NICE',
    title: 'Neutropenic sepsis: prevention and management in people with cancer',
    year: 2012,
    url: 'https://www.nice.org.uk/guidance/cg151',
    kind: 'guideline',
    // The version for the public was read.
    read: 'summary',
  },

  'finucane-2020': {
    publisher: 'Journal of Orthopaedic & Sports Physical Therapy',
    title: 'International Framework for Red Flags for Potential Serious Spinal Pathologies',
    year: 2020,
    url: 'https://doi.org/10.2519/jospt.2020.9971',
    kind: 'guideline',
    // Only the abstract and a press release were read.
    read: 'summary',
  },
  'underwood-2009': {
    publisher: 'Arthritis & Rheumatism',
    title: 'Diagnosing acute nonspecific low back pain: time to lower the red flags?',
    year: 2009,
    url: 'https://doi.org/10.1002/art.24858',
    kind: 'article',
    read: 'page',
  },
  'henschke-2008': {
    publisher: 'BMJ',
    title: 'Prognosis in patients with recent onset low back pain in Australian primary care: inception cohort study',
    year: 2008,
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2483884/',
    kind: 'study',
    read: 'page',
  },
  'sa-health': {
    publisher: 'SA Health',
    title: 'Clinical decision tools on lumbar disorders',
    year: 2026,
    url:
      'https://www.sahealth.sa.gov.au/wps/wcm/connect/Public+Content/SA+Health+Internet/Clinical+Resources/' +
      'Clinical+Programs+and+Practice+Guidelines/Medical+conditions/Orthopaedics/Lumbar+disorders/' +
      'Clinical+decision+tools+on+lumbar+disorders',
    kind: 'guideline',
    read: 'page',
  },
  'acr-2021': {
    publisher: 'American College of Radiology',
    title: 'ACR Appropriateness Criteria® Low Back Pain: 2021 Update',
    year: 2021,
    url: 'https://doi.org/10.1016/j.jacr.2021.08.002',
    kind: 'guideline',
    read: 'page',
  },
  devon: {
    publisher: 'NHS Devon',
    title: 'Low back pain with or without Sciatica / Radiculopathy',
    year: 2026,
    url:
      'https://northeast.devonformularyguidance.nhs.uk/referral-guidance/eastern-locality/musculosketal/' +
      'low-back-pain-with-or-without-sciatica-radiculopathy',
    kind: 'guideline',
    read: 'page',
  },
  alberta: {
    publisher: 'Toward Optimized Practice (Alberta)',
    title: 'Evidence-informed primary care management of low back pain: clinical practice guideline',
    year: 2017,
    // The publisher's own address could not be established: this is a copy.
    url: 'https://www.scribd.com/document/399209392',
    kind: 'guideline',
    read: 'page',
  },
  'acp-2017': {
    publisher: 'American College of Physicians',
    title:
      'Noninvasive Treatments for Acute, Subacute, and Chronic Low Back Pain: A Clinical Practice Guideline From ' +
      'the American College of Physicians',
    year: 2017,
    url: 'https://doi.org/10.7326/M16-2367',
    kind: 'guideline',
    read: 'page',
  },

  'brinjikji-2015': {
    publisher: 'American Journal of Neuroradiology',
    title: 'Systematic Literature Review of Imaging Features of Spinal Degeneration in Asymptomatic Populations',
    year: 2015,
    url: 'https://doi.org/10.3174/ajnr.A4173',
    kind: 'review',
    read: 'page',
  },
  'brinjikji-2015b': {
    publisher: 'American Journal of Neuroradiology',
    title:
      'MRI Findings of Disc Degeneration are More Prevalent in Adults with Low Back Pain than in Asymptomatic ' +
      'Controls: A Systematic Review and Meta-Analysis',
    year: 2015,
    url: 'https://doi.org/10.3174/ajnr.A4498',
    kind: 'review',
    read: 'page',
  },
  'jacobs-2011': {
    publisher: 'European Spine Journal',
    title: 'Surgery versus conservative management of sciatica due to a lumbar herniated disc: a systematic review',
    year: 2011,
    url: 'https://doi.org/10.1007/s00586-010-1603-7',
    kind: 'review',
    read: 'page',
  },

  'nieminen-2021': {
    publisher: 'PAIN Reports',
    title: 'Prognostic factors for pain chronicity in low back pain: a systematic review',
    year: 2021,
    url: 'https://doi.org/10.1097/PR9.0000000000000919',
    kind: 'review',
    read: 'page',
  },
  'ergonomics-2022': {
    publisher: 'The Conversation',
    title: 'Having ‘good’ posture doesn’t prevent back pain, and ‘bad’ posture doesn’t cause it',
    year: 2022,
    url:
      'https://theconversation.com/' +
      'having-good-posture-doesnt-prevent-back-pain-and-bad-posture-doesnt-cause-it-183732',
    kind: 'article',
    read: 'summary',
  },
  'dahm-2010': {
    publisher: 'Cochrane Database of Systematic Reviews',
    title: 'Advice to rest in bed versus advice to stay active for acute low-back pain and sciatica',
    year: 2010,
    url: 'https://doi.org/10.1002/14651858.CD007612.pub2',
    kind: 'review',
    read: 'page',
  },
  'alhowimel-2021': {
    publisher: 'Journal of Multidisciplinary Healthcare',
    title:
      'Psychosocial Predictors of Pain and Disability Outcomes in People with Chronic Low Back Pain Treated ' +
      'Conservatively by Guideline-Based Intervention: A Systematic Review',
    year: 2021,
    url: 'https://doi.org/10.2147/JMDH.S343494',
    kind: 'review',
    read: 'page',
  },
  'campbell-2013': {
    publisher: 'The Journal of Pain',
    title: 'Prognostic Indicators of Low Back Pain in Primary Care: Five-Year Prospective Study',
    year: 2013,
    url: 'https://doi.org/10.1016/j.jpain.2013.03.013',
    kind: 'study',
    read: 'page',
  },

  'nice-ng59': {
    publisher: 'NICE',
    title: 'Low back pain and sciatica in over 16s: assessment and management',
    year: 2016,
    url: 'https://www.nice.org.uk/guidance/ng59',
    kind: 'guideline',
    read: 'summary',
  },
  'who-2023': {
    publisher: 'World Health Organization',
    title:
      'WHO guideline for non-surgical management of chronic primary low back pain in adults in primary and ' +
      'community care settings',
    year: 2023,
    url: 'https://www.who.int/publications/i/item/9789240081789',
    kind: 'guideline',
    read: 'page',
  },
  'opal-2023': {
    publisher: 'The Lancet',
    title:
      'Opioid analgesia for acute low back pain and neck pain (the OPAL trial): a randomised placebo-controlled ' +
      'trial',
    year: 2023,
    url: 'https://doi.org/10.1016/S0140-6736(23)00404-X',
    kind: 'study',
    read: 'page',
  },
  'nice-ng193': {
    publisher: 'NICE',
    title:
      'Chronic pain (primary and secondary) in over 16s: assessment of all chronic pain and management of chronic ' +
      'primary pain',
    year: 2021,
    url: 'https://www.nice.org.uk/guidance/ng193',
    kind: 'guideline',
    read: 'page',
  },
  'lancet-2018': {
    publisher: 'The Lancet',
    title: 'Prevention and treatment of low back pain: evidence, challenges, and promising directions',
    year: 2018,
    url: 'https://doi.org/10.1016/S0140-6736(18)30489-6',
    kind: 'review',
    // Only the abstract was read.
    read: 'summary',
  },

  'phq-4': {
    publisher: 'Psychosomatics',
    title: 'An ultra-brief screening scale for anxiety and depression: the PHQ-4',
    year: 2009,
    url: 'https://doi.org/10.1016/S0033-3182(09)70864-3',
    kind: 'instrument',
    read: 'unread',
  },
  // What a change in pain is worth: 2 points, or 30 %. Known from the clinical contract.
  'ostelo-2008': {
    publisher: 'Spine',
    title: 'Interpreting change scores for pain and functional status in low back pain',
    year: 2008,
    url: 'https://doi.org/10.1097/BRS.0b013e31815e3a10',
    kind: 'study',
    read: 'unread',
  },
  'nhs-dvt': {
    publisher: 'NHS',
    title: 'DVT (deep vein thrombosis)',
    year: 2026,
    url: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
    kind: 'service',
    // An earlier edition of the page was read.
    read: 'summary',
  },
  'nhs-uveitis': {
    publisher: 'NHS',
    title: 'Uveitis',
    year: 2026,
    url: 'https://www.nhs.uk/conditions/uveitis/',
    kind: 'service',
    read: 'unread',
  },

  'scottish-cancer-referral': {
    publisher: 'Scottish Government',
    title:
      'Scottish referral guidelines for suspected cancer: quick reference guide (malignant spinal cord compression)',
    year: 2014,
    url: 'https://www.gov.scot/publications/scottish-referral-guidelines-suspected-cancer-quick-reference-guide/pages/13/',
    kind: 'guideline',
    read: 'page',
  },
  clatterbridge: {
    publisher: 'The Clatterbridge Cancer Centre NHS Foundation Trust',
    title: 'Urgent and emergency cancer care',
    year: 2026,
    url: 'https://www.clatterbridgecc.nhs.uk/patients-and-visitors/our-services/urgent-and-emergency-cancer-care',
    kind: 'service',
    read: 'page',
  },
  'nice-cg143': {
    publisher: 'NICE',
    title: 'Sickle cell disease: managing acute painful episodes in hospital',
    year: 2012,
    url: 'https://www.nice.org.uk/guidance/cg143/chapter/recommendations',
    kind: 'guideline',
    // Recommendation 1.1.1. That fever in sickle cell disease or without a spleen is an emergency is general knowledge.
    read: 'page',
  },
  'nhs-sepsis': {
    publisher: 'NHS',
    title: 'Sepsis',
    year: 2026,
    url: 'https://www.nhs.uk/conditions/sepsis/',
    kind: 'service',
    // Read as copied by practices.
    read: 'summary',
  },
  'rcp-adrenal-2020': {
    publisher: 'Royal College of Physicians',
    title: 'Prevention and emergency management of adult patients with adrenal insufficiency',
    year: 2020,
    url: 'https://www.rcp.ac.uk/improving-care/resources/prevention-and-emergency-management-of-adult-patients-with-adrenal-insufficiency',
    kind: 'guideline',
    read: 'page',
  },
  'yin-2018': {
    publisher: 'BMC Surgery',
    title: 'Management of late-onset deep surgical site infection after instrumented spinal surgery',
    year: 2018,
    url: 'https://doi.org/10.1186/s12893-018-0458-4',
    kind: 'study',
    // Only the abstract was read.
    read: 'summary',
  },
  'itb-withdrawal-2004': {
    publisher: 'BMC Clinical Pharmacology',
    title: 'Intrathecal baclofen withdrawal syndrome - a life-threatening complication of baclofen pump: A case report',
    year: 2004,
    url: 'https://doi.org/10.1186/1472-6904-4-6',
    kind: 'case-report',
    read: 'page',
  },
  'as-fracture-2009': {
    publisher: 'BMJ',
    title: 'Clinical management of injured patients with ankylosing spondylitis',
    year: 2009,
    url: 'https://doi.org/10.1136/bmj.b2568',
    kind: 'case-report',
    read: 'page',
  },
  'as-fracture-2022': {
    publisher: 'BMC Emergency Medicine',
    title: 'Spinal cord injury and spinal fracture in patients with ankylosing spondylitis',
    year: 2022,
    url: 'https://doi.org/10.1186/s12873-022-00635-3',
    kind: 'study',
    read: 'page',
  },
  'aaa-rupture-2016': {
    publisher: 'European Journal of Emergency Medicine',
    title: 'Diagnosis of ruptured abdominal aortic aneurysm: a multicentre cohort study',
    year: 2016,
    url: 'https://doi.org/10.1097/MEJ.0000000000000281',
    kind: 'study',
    // Only the abstract was read.
    read: 'summary',
  },
  'aaa-misdiagnosis-2014': {
    publisher: 'Journal of Endovascular Therapy',
    title: 'Misdiagnosis of ruptured abdominal aortic aneurysm: systematic review and meta-analysis',
    year: 2014,
    url: 'https://doi.org/10.1583/13-4626MR.1',
    kind: 'review',
    // Only the abstract was read.
    read: 'summary',
  },
  'discitis-2001': {
    publisher: 'The Journal of Bone and Joint Surgery (British volume)',
    title: 'Discitis in young children',
    year: 2001,
    url: 'https://doi.org/10.1302/0301-620X.83B1.10865',
    kind: 'study',
    // Only the abstract was read.
    read: 'summary',
  },
  'northern-trust-postnatal': {
    publisher: 'Northern Health and Social Care Trust',
    title: 'Complications after giving birth',
    year: 2026,
    url: 'https://www.northerntrust.hscni.net/services/maternity-services/postnatal-and-early-years/complications-after-giving-birth/',
    kind: 'service',
    read: 'page',
  },
  'atlas-2015': {
    publisher: 'BMC Musculoskeletal Disorders',
    title:
      'Characteristics of patients with low back and leg pain seeking treatment in primary care: baseline results from the ATLAS cohort study',
    year: 2015,
    url: 'https://doi.org/10.1186/s12891-015-0787-8',
    kind: 'study',
    read: 'page',
  },
  'staggered-overdose-2012': {
    publisher: 'British Journal of Clinical Pharmacology',
    title:
      'Staggered overdose pattern and delay to hospital presentation are associated with adverse outcomes following paracetamol-induced hepatotoxicity',
    year: 2012,
    url: 'https://doi.org/10.1111/j.1365-2125.2011.04067.x',
    kind: 'study',
    // Read as reported in the press.
    read: 'summary',
  },
  'nhs-headaches': {
    publisher: 'NHS',
    title: 'Headaches',
    year: 2026,
    url: 'https://www.nhs.uk/conditions/headaches/',
    kind: 'service',
    // Read as copied by NHS practices.
    read: 'summary',
  },
  'nhs-meningitis': {
    publisher: 'NHS',
    title: 'Meningitis: symptoms',
    year: 2026,
    url: 'https://www.nhs.uk/conditions/meningitis/symptoms/',
    kind: 'service',
    read: 'page',
  },
  'nice-cg141': {
    publisher: 'NICE',
    title: 'Acute upper gastrointestinal bleeding: information for the public',
    year: 2012,
    url: 'https://www.nice.org.uk/guidance/cg141/ifp/chapter/Acute-upper-gastrointestinal-bleeding',
    kind: 'guideline',
    read: 'page',
  },
  'rcem-limb-ischaemia': {
    publisher: 'Royal College of Emergency Medicine (RCEMLearning)',
    title: 'Acute limb ischaemia: the 6 Ps',
    year: 2026,
    url: 'https://www.rcemlearning.co.uk/modules/acute-limb-ischaemia/lessons/clinical-assessment-and-risk-stratification-18/topic/the-6-ps/',
    kind: 'guideline',
    read: 'page',
  },
  'nhs-stroke': {
    publisher: 'NHS',
    title: 'Stroke',
    year: 2026,
    url: 'https://www.nhs.uk/conditions/stroke/',
    kind: 'service',
    read: 'unread',
  },
  'nhs-shingles': {
    publisher: 'NHS',
    title: 'Shingles',
    year: 2026,
    url: 'https://www.nhs.uk/conditions/shingles/',
    kind: 'service',
    // Read as copied by pharmacies.
    read: 'summary',
  },
  'nhs-jaundice': {
    publisher: 'NHS',
    title: 'Jaundice',
    year: 2026,
    url: 'https://www.nhs.uk/conditions/jaundice/',
    kind: 'service',
    // Read as copied by NHS practices.
    read: 'summary',
  },
  'nhs-blood-in-pee': {
    publisher: 'NHS',
    title: 'Blood in urine',
    year: 2026,
    url: 'https://www.nhs.uk/conditions/blood-in-urine/',
    kind: 'service',
    // Read as told by the national campaign.
    read: 'summary',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
