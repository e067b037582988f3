import { SEPARATE_RUNS, TENANTS_MEET } from './kinds-of-work';
import { NONE_OF_THESE, type Question } from './question';

/** What law, contracts and customers demand. */
export const RISK_QUESTIONS: readonly Question[] = [
  {
    id: 'compliance',
    section: 'risk',
    label: 'Rules',
    heading: 'Which rules must it satisfy?',
    why: 'Few rules mention GPUs or hypervisors. What they ask for is contracts, authorised services and people, so neither bare metal nor virtual is compliant by itself.',
    moves:
      'It rules options out where a rule says so, and otherwise lists what you would have to sign or show.',
    help: `Ask whoever answers the questionnaires of your customers. Choose "${NONE_OF_THESE}" if none applies; leave it open if you do not know: nothing is assumed then.`,
    askWhen: { kind: 'always' },
    kind: 'several',
    choices: [
      { value: 'gdpr', label: 'GDPR', hint: 'Personal data of people in the EU' },
      { value: 'hipaa', label: 'HIPAA', hint: 'Health data in the United States' },
      { value: 'pci-dss', label: 'PCI DSS', hint: 'Payment cards' },
      { value: 'fedramp', label: 'FedRAMP', hint: 'Services for US federal agencies' },
      { value: 'il5', label: 'DoD IL5', hint: 'Controlled data of the US Department of Defense' },
      { value: 'itar', label: 'ITAR', hint: 'US defence articles and technical data' },
      { value: 'classified', label: 'Classified', hint: 'State secrets, on separate networks' },
      { value: 'secnumcloud', label: 'SecNumCloud', hint: 'French state and critical operators' },
      { value: 'soc2', label: 'SOC 2', hint: 'An audit report that customers ask for' },
      { value: 'iso27001', label: 'ISO 27001', hint: 'A certified security management' },
      { value: 'hitrust', label: 'HITRUST', hint: 'A certificate of the health sector' },
      { value: 'dora', label: 'DORA', hint: 'Financial firms in the EU' },
    ],
  },
  {
    id: 'dataResidency',
    section: 'risk',
    label: 'Data location',
    heading: 'Where must the data stay?',
    why: 'A contract or a law may tie data to a country or to your own rooms. That settles more than any price.',
    moves: 'Data that must stay on your premises rules out everything that is rented.',
    help: 'Read what the contract says: "in the EU" is a region; "on our systems" is your premises. A colocated machine that you own counts as yours.',
    askWhen: { kind: 'always' },
    kind: 'choice',
    choices: [
      { value: 'none', label: 'Anywhere', hint: 'No contract or law says where' },
      {
        value: 'region',
        label: 'In one country or region',
        hint: 'For example within the EU',
        short: 'One region',
      },
      {
        value: 'own-premises',
        label: 'On our own premises',
        hint: 'It must not leave machines that are ours',
        short: 'Own premises',
      },
    ],
  },
  {
    id: 'isolation',
    section: 'risk',
    label: 'Isolation',
    heading: 'How strictly must tenants be separated?',
    why: 'Turns on one GPU share its memory paths, slices have walls in hardware, a machine of one’s own shares nothing, and confidential computing keeps out even whoever runs the host.',
    moves: 'It rules out options below the level you need, and credits those above it.',
    help: 'Ask what was promised to customers or auditors. A promise of "dedicated hardware" is a machine of its own; "logically separated" is met by slices and by VMs.',
    askWhen: {
      kind: 'any',
      of: [
        TENANTS_MEET,
        {
          kind: 'is',
          question: 'compliance',
          oneOf: ['fedramp', 'il5', 'itar', 'classified', 'secnumcloud'],
        },
      ],
    },
    kind: 'choice',
    choices: [
      { value: 'none', label: 'Not needed', hint: 'They trust each other', short: 'None needed' },
      {
        value: 'soft',
        label: 'By software',
        hint: 'Enough to prevent accidents, not attacks',
        short: 'By software',
      },
      {
        value: 'hardware',
        label: 'By hardware walls',
        hint: 'Own memory and own share of the GPU, as slices and VMs have',
        short: 'Hardware walls',
      },
      {
        value: 'physical',
        label: 'A machine of its own',
        hint: 'No other tenant on the same host',
        short: 'Own machine',
      },
      {
        value: 'confidential',
        label: 'Hidden from the operator too',
        hint: 'Confidential computing: memory encrypted while in use',
        short: 'Confidential',
      },
    ],
  },
  {
    id: 'availability',
    section: 'risk',
    label: 'Availability',
    heading: 'What if it stops for a day?',
    why: 'GPUs fail more often than other parts. What counts then is who holds the spare, not whether there is a hypervisor.',
    moves: 'It sets how much hours without capacity count, and how many spares are held.',
    help: 'Think of the worst day, not of the usual hour. A promise of 99.9 % allows nine hours a year.',
    askWhen: {
      kind: 'all',
      of: [
        { kind: 'is', question: 'stage', oneOf: ['production'] },
        { kind: 'not', condition: { kind: 'answered', question: 'latencyP99Ms' } },
        { kind: 'not', condition: SEPARATE_RUNS },
      ],
    },
    kind: 'choice',
    choices: [
      { value: 'best-effort', label: 'We wait', hint: 'Annoying, and work goes on tomorrow' },
      { value: 'high', label: 'It costs us', hint: 'Hours are accepted, a day is not' },
      {
        value: 'mission-critical',
        label: 'It must not',
        hint: 'Minutes matter: safety, markets, many customers',
      },
    ],
  },
];
