/** Where a company says how it is, and for whose sites that counts. */
export interface StatusPage {
  id: string;
  /** Proper name, not translated. */
  name: string;
  /** How `url` answers; `link-only` has nothing that can be read, and is only a page for people. */
  format: StatusPageFormat;
  /** What is read. */
  url: string;
  /** The page for people. */
  page: string;
  /**
   * Hosts of the company's own sites, subdomains included. Hosts on which customers run what they like
   * (`*.vercel.app`) are left out: there the company is a provider, recognised by the answer's headers.
   */
  domains: readonly string[];
  /** How it is known that `url` answers in that format, and since when. */
  evidence: string;
}

export type StatusPageFormat = 'statuspage' | 'aws' | 'google-cloud' | 'azure' | 'slack' | 'heroku' | 'link-only';

/** Listed, and checked by its own script, in the registry of cyanheads/devops-status-mcp-server. */
const LISTED = 'V1 2026-07-31';
/** Answered 200 with JSON on `/api/v2/incidents.json` in a probe. */
const PROBED = 'V2 2026-08-24';
const BOTH = `${LISTED}, ${PROBED}`;
const DOCUMENTED = 'documented, 2026-09';
const UNPROVEN = 'listed by other projects, undated; looked up 2026-09';
const ATOM_PROBED = `its Atom feed ${PROBED}; JSON listed by other projects`;
const NO_FEED = 'page live without a JSON feed, 2026-08-24';

/** A page made with Atlassian Statuspage, or one that answers like it. */
function statuspage(id: string, name: string, host: string, domains: readonly string[], evidence: string): StatusPage {
  return { id, name, format: 'statuspage', url: `https://${host}/api/v2/summary.json`, page: `https://${host}/`, domains, evidence };
}

function linkOnly(id: string, name: string, host: string, domains: readonly string[], evidence = NO_FEED): StatusPage {
  const page = `https://${host}/`;
  return { id, name, format: 'link-only', url: page, page, domains, evidence };
}

const HOSTING: readonly StatusPage[] = [
  statuspage('cloudflare', 'Cloudflare', 'www.cloudflarestatus.com', ['cloudflare.com'], BOTH),
  statuspage('akamai', 'Akamai', 'status.akamai.com', ['akamai.com'], LISTED),
  statuspage('vercel', 'Vercel', 'www.vercel-status.com', ['vercel.com'], BOTH),
  statuspage('netlify', 'Netlify', 'www.netlifystatus.com', ['netlify.com'], BOTH),
  statuspage('render', 'Render', 'status.render.com', ['render.com'], BOTH),
  statuspage('fly', 'Fly.io', 'status.flyio.net', ['fly.io'], BOTH),
  statuspage('digitalocean', 'DigitalOcean', 'status.digitalocean.com', ['digitalocean.com'], BOTH),
  statuspage('linode', 'Linode', 'status.linode.com', ['linode.com'], BOTH),
  statuspage('bunny', 'bunny.net', 'status.bunny.net', ['bunny.net'], UNPROVEN),
];

const DEVELOPMENT: readonly StatusPage[] = [
  statuspage('github', 'GitHub', 'www.githubstatus.com', ['github.com', 'githubusercontent.com'], BOTH),
  statuspage('npm', 'npm', 'status.npmjs.org', ['npmjs.com', 'npmjs.org'], BOTH),
  statuspage('python', 'Python', 'status.python.org', ['python.org', 'pypi.org'], PROBED),
  statuspage('circleci', 'CircleCI', 'status.circleci.com', ['circleci.com'], BOTH),
  statuspage('travis-ci', 'Travis CI', 'www.traviscistatus.com', ['travis-ci.com'], LISTED),
  statuspage('snyk', 'Snyk', 'status.snyk.io', ['snyk.io'], LISTED),
  statuspage('atlassian', 'Atlassian', 'status.atlassian.com', ['atlassian.com', 'atlassian.net'], BOTH),
  statuspage('bitbucket', 'Bitbucket', 'bitbucket.status.atlassian.com', ['bitbucket.org'], DOCUMENTED),
  statuspage('trello', 'Trello', 'trello.status.atlassian.com', ['trello.com'], DOCUMENTED),
  statuspage('confluence', 'Confluence', 'confluence.status.atlassian.com', ['confluence.atlassian.com'], DOCUMENTED),
  statuspage('jfrog', 'JFrog', 'status.jfrog.io', ['jfrog.com', 'jfrog.io'], PROBED),
  statuspage('launchdarkly', 'LaunchDarkly', 'status.launchdarkly.com', ['launchdarkly.com'], LISTED),
];

const DATA: readonly StatusPage[] = [
  statuspage('mongodb', 'MongoDB', 'status.mongodb.com', ['mongodb.com'], BOTH),
  statuspage('planetscale', 'PlanetScale', 'www.planetscalestatus.com', ['planetscale.com'], BOTH),
  statuspage('supabase', 'Supabase', 'status.supabase.com', ['supabase.com', 'supabase.co'], BOTH),
  statuspage('elastic', 'Elastic', 'status.elastic.co', ['elastic.co'], BOTH),
  statuspage('influxdata', 'InfluxData', 'status.influxdata.com', ['influxdata.com'], LISTED),
  statuspage('upstash', 'Upstash', 'status.upstash.com', ['upstash.com'], LISTED),
  statuspage('snowflake', 'Snowflake', 'status.snowflake.com', ['snowflake.com', 'snowflakecomputing.com'], PROBED),
  statuspage('confluent', 'Confluent', 'status.confluent.cloud', ['confluent.cloud', 'confluent.io'], PROBED),
  statuspage('pinecone', 'Pinecone', 'status.pinecone.io', ['pinecone.io'], LISTED),
];

const EVERYDAY: readonly StatusPage[] = [
  statuspage('discord', 'Discord', 'discordstatus.com', ['discord.com', 'discord.gg', 'discordapp.com'], BOTH),
  statuspage('reddit', 'Reddit', 'www.redditstatus.com', ['reddit.com', 'redd.it'], UNPROVEN),
  statuspage('dropbox', 'Dropbox', 'status.dropbox.com', ['dropbox.com'], PROBED),
  statuspage('box', 'Box', 'status.box.com', ['box.com'], PROBED),
  statuspage('airtable', 'Airtable', 'status.airtable.com', ['airtable.com'], PROBED),
  statuspage('figma', 'Figma', 'status.figma.com', ['figma.com'], BOTH),
  statuspage('shopify', 'Shopify', 'www.shopifystatus.com', ['shopify.com', 'myshopify.com'], PROBED),
  statuspage('square', 'Square', 'www.issquareup.com', ['squareup.com'], PROBED),
  statuspage('adyen', 'Adyen', 'status.adyen.com', ['adyen.com'], PROBED),
  statuspage('plaid', 'Plaid', 'status.plaid.com', ['plaid.com'], PROBED),
  statuspage('twitch', 'Twitch', 'status.twitch.tv', ['twitch.tv'], ATOM_PROBED),
  statuspage('zoom', 'Zoom', 'status.zoom.us', ['zoom.us'], ATOM_PROBED),
];

const MESSAGING: readonly StatusPage[] = [
  statuspage('twilio', 'Twilio', 'status.twilio.com', ['twilio.com'], BOTH),
  statuspage('sendgrid', 'SendGrid', 'status.sendgrid.com', ['sendgrid.com'], BOTH),
  statuspage('mailgun', 'Mailgun', 'status.mailgun.com', ['mailgun.com', 'mailgun.net'], BOTH),
  statuspage('hubspot', 'HubSpot', 'status.hubspot.com', ['hubspot.com'], BOTH),
  statuspage('brevo', 'Brevo', 'status.brevo.com', ['brevo.com'], LISTED),
  statuspage('courier', 'Courier', 'status.courier.com', ['courier.com'], LISTED),
  statuspage('loops', 'Loops', 'status.loops.so', ['loops.so'], LISTED),
  statuspage('segment', 'Segment', 'status.segment.com', ['segment.com', 'segment.io'], LISTED),
  statuspage('cloudinary', 'Cloudinary', 'status.cloudinary.com', ['cloudinary.com'], LISTED),
];

const OPERATIONS: readonly StatusPage[] = [
  { ...statuspage('auth0', 'Auth0', 'auth0.statuspage.io', ['auth0.com'], LISTED), page: 'https://status.auth0.com/' },
  statuspage('clerk', 'Clerk', 'status.clerk.com', ['clerk.com'], LISTED),
  statuspage('workos', 'WorkOS', 'status.workos.com', ['workos.com'], LISTED),
  statuspage('datadog', 'Datadog', 'status.datadoghq.com', ['datadoghq.com'], BOTH),
  statuspage('sentry', 'Sentry', 'status.sentry.io', ['sentry.io'], BOTH),
  statuspage('new-relic', 'New Relic', 'status.newrelic.com', ['newrelic.com'], BOTH),
  statuspage('grafana', 'Grafana', 'status.grafana.com', ['grafana.com', 'grafana.net'], LISTED),
  statuspage('honeycomb', 'Honeycomb', 'status.honeycomb.io', ['honeycomb.io'], LISTED),
];

const LANGUAGE_MODELS: readonly StatusPage[] = [
  statuspage('openai', 'OpenAI', 'status.openai.com', ['openai.com', 'chatgpt.com'], BOTH),
  statuspage('claude', 'Claude', 'status.claude.com', ['claude.ai', 'claude.com', 'anthropic.com'], LISTED),
  statuspage('elevenlabs', 'ElevenLabs', 'status.elevenlabs.io', ['elevenlabs.io'], LISTED),
  statuspage('cohere', 'Cohere', 'status.cohere.com', ['cohere.com'], LISTED),
  statuspage('replicate', 'Replicate', 'www.replicatestatus.com', ['replicate.com'], PROBED),
];

/** Pages in a format of their own. */
const SINGULAR: readonly StatusPage[] = [
  {
    id: 'aws',
    name: 'AWS',
    format: 'aws',
    url: 'https://health.aws.amazon.com/public/currentevents',
    page: 'https://health.aws.amazon.com/health/status',
    domains: ['aws.amazon.com'],
    evidence: 'capture, 2026-07-31',
  },
  {
    id: 'google-cloud',
    name: 'Google Cloud',
    format: 'google-cloud',
    url: 'https://status.cloud.google.com/incidents.json',
    page: 'https://status.cloud.google.com/',
    domains: ['cloud.google.com'],
    evidence: 'capture, 2026-07',
  },
  {
    id: 'azure',
    name: 'Azure',
    format: 'azure',
    // The addresses at azure.status.microsoft are answered by region; one was empty during the outage of 2026-07-23.
    url: 'https://rssfeed.azure.status.microsoft/en-us/status/feed/',
    page: 'https://azure.status.microsoft/',
    domains: ['azure.com', 'azure.microsoft.com'],
    evidence: 'seen by third parties, 2026-07-23',
  },
  {
    id: 'slack',
    name: 'Slack',
    format: 'slack',
    url: 'https://slack-status.com/api/v2.0.0/current',
    page: 'https://slack-status.com/',
    domains: ['slack.com'],
    evidence: 'capture, 2026-06-26',
  },
  {
    id: 'heroku',
    name: 'Heroku',
    format: 'heroku',
    url: 'https://status.heroku.com/api/v4/current-status',
    page: 'https://status.heroku.com/',
    domains: ['heroku.com'],
    evidence: 'answered 200 on 2026-08-24; may have moved',
  },
];

const LINKS: readonly StatusPage[] = [
  linkOnly('fastly', 'Fastly', 'www.fastlystatus.com', ['fastly.com'], 'turns readers away, 2026-08-10'),
  linkOnly('gitlab', 'GitLab', 'status.gitlab.com', ['gitlab.com']),
  linkOnly('stripe', 'Stripe', 'status.stripe.com', ['stripe.com']),
  linkOnly('paypal', 'PayPal', 'www.paypal-status.com', ['paypal.com']),
  linkOnly('notion', 'Notion', 'status.notion.so', ['notion.so', 'notion.com']),
  linkOnly('zendesk', 'Zendesk', 'status.zendesk.com', ['zendesk.com']),
  linkOnly('okta', 'Okta', 'status.okta.com', ['okta.com']),
  linkOnly('docker', 'Docker', 'www.dockerstatus.com', ['docker.com', 'docker.io']),
  linkOnly('hugging-face', 'Hugging Face', 'status.huggingface.co', ['huggingface.co']),
  linkOnly('databricks', 'Databricks', 'status.databricks.com', ['databricks.com']),
  linkOnly('pagerduty', 'PagerDuty', 'status.pagerduty.com', ['pagerduty.com']),
  linkOnly('postmark', 'Postmark', 'status.postmarkapp.com', ['postmarkapp.com']),
];

/** Every status page that is known. */
export const STATUS_PAGES: readonly StatusPage[] = [
  ...HOSTING,
  ...DEVELOPMENT,
  ...DATA,
  ...EVERYDAY,
  ...MESSAGING,
  ...OPERATIONS,
  ...LANGUAGE_MODELS,
  ...SINGULAR,
  ...LINKS,
];
