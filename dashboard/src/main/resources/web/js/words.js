// What the page says, in both languages. Keys of PT and EN are the same; a test compares them.
const PT = {
  skip: 'Ir para o conteúdo', day: 'Dia', dark: 'Escuro', light: 'Claro', other: 'English', close: 'Fechar', sql: 'SQL', sqlOf: 'SQL de: ',
  finance: 'Finanças', findings: 'Achados', invoice: 'Uma nota', quality: 'Qualidade', oncall: 'Plantão',
  footer: 'Valores em reais. Dias e horas são os de cada documento.', 'map-by': 'mapa',
  LIVE: 'Ao vivo', DELAYED: 'Atrasado', STOPPED: 'Parado', EMPTY: 'Aguardando o job', NO_DATABASE: 'Banco fora do ar', NO_CONNECTION: 'Sem conexão', CONNECTING: 'Conectando…',
  ago: 'há', cut: 'Checkpoint', lastRecord: 'último registro há',
  bannerSTOPPED: 'O job não grava há mais de cinco intervalos. Os números abaixo são os do último checkpoint. Nada se perde: os registros esperam no Kafka.',
  bannerNO_DATABASE: 'O PostgreSQL não responde. Os números abaixo são os últimos lidos; a página tenta de novo a cada segundo.',
  bannerNO_CONNECTION: 'Esta página perdeu a conexão com o servidor. Os números abaixo estão parados; ela se reconecta sozinha.',
  bannerEMPTY: 'O job ainda não gravou nada. Assim que o primeiro checkpoint terminar, os números aparecem aqui.',
  full: 'Há páginas abertas demais; feche algumas.',
  revenue: 'Faturamento hoje', revenueOfDay: 'Faturamento do dia', versus: 'contra a mesma hora da semana passada (até {h}h)', noLastWeek: 'sem dados da semana passada',
  perMinute: 'Notas por minuto', perMinuteMore: 'média dos últimos 5 minutos', ticket: 'Ticket médio', sales: 'vendas',
  cancelRate: 'Taxa de cancelamento', cancelled: 'cancelados', quarantine: 'Quarentena', ofDocuments: 'de {n} documentos', openFindings: 'Achados abertos',
  severities: 'altos {h} · médios {m} · baixos {l}', p95: 'p95 emissão → página', p95More: '95 % dos registros do último checkpoint', unexplained: 'Prova',
  unexplainedValue: '{n} documentos sem explicação', unexplainedMore: '{n} documentos conferidos; diferença {b}', settling: 'gravando…',
  byMinute: 'Faturamento por minuto', byMinuteMore: 'Últimos 60 minutos, pela emissão. ▲ notas canceladas ou atrasadas corrigiram o minuto.', gross: 'Faturamento', minute: 'Minuto',
  lateOnes: 'Atrasadas', cancelledOnes: 'Canceladas', invoices: 'Notas', byHour: 'Faturamento por hora', today: 'Hoje', thatDay: 'No dia', lastWeek: 'Semana passada', hour: 'Hora',
  topIssuers: 'Maiores emitentes', issuer: 'Emitente', states: 'Estados (emitente)', state: 'Estado', taxes: 'Tributos do dia', tax: 'Tributo', amount: 'Valor',
  burden: 'Carga tributária', burden2: 'Carga com IBS, CBS e IS', effective: 'Alíquota efetiva do ICMS', cfops: 'CFOP', products: 'Produtos', items: 'Itens', ncms: 'NCM (posição)', payments: 'Meios de pagamento', way: 'Meio',
  table: 'Ver como tabela', nothing: 'Nada neste dia.', noFindings: 'Nenhum achado aberto. Bom sinal.', filter: 'Filtrar', all: 'Todos', why: 'Por quê', evidence: 'Evidência', andMore: 'e mais {n}',
  confirm: 'Confirmar', false: 'É falso', who: 'Seu nome', marked: 'marcado por', CONFIRMED: 'confirmado', FALSE: 'falso', filesPerTable: 'Arquivos por tabela', lakeTable: 'Tabela', files: 'Arquivos de dados', snapshots: 'Snapshots', runbook: 'O que fazer', HIGH: 'Alto', MEDIUM: 'Médio', LOW: 'Baixo', trial: 'em teste',
  observed: 'observado', expected: 'esperado', score: 'certeza', detected: 'encontrado em', rule: 'detector', saved: 'Anotado. Achados iguais ficam em silêncio por 90 dias.', savedConfirmed: 'Anotado.', refused: 'Não foi possível anotar: ',
  keyLabel: 'Chave de acesso, endereço do QR code ou código lido', look: 'Buscar', badKey: 'Isto não é uma chave de acesso (44 números e letras).', unknownKey: 'Nenhuma nota com esta chave.',
  stateOf: 'Situação', total: 'Total', recipient: 'Destinatário', issuedAt: 'Emitida em', authorizedAt: 'Autorizada em', protocol: 'Protocolo', receivedAt: 'Recebida em', contents: 'Conteúdos diferentes', corrections: 'Cartas de correção', model: 'Modelo', role: 'Papel', recipientSays: 'Palavra do destinatário',
  life: 'Vida da nota', issued: 'Emissão', authorized: 'Autorização', found: 'Achado', AUTHORIZED: 'Autorizada', CANCELLED: 'Cancelada', DENIED: 'Denegada', PROVISIONAL: 'Sem protocolo', UNKNOWN: 'Ainda sem a nota',
  EVENT: 'Evento', EVENT_REQUEST: 'Pedido de evento', PROTOCOL: 'Protocolo', SUMMARY: 'Resumo', EVENT_SUMMARY: 'Resumo de evento', STATUS: 'Consulta',
  whyRejected: 'Por que documentos foram rejeitados', code: 'Código', documents: 'Documentos', what: 'O que é', todo: 'O que fazer', setAside: 'Cópias e documentos tardios', outcome: 'Destino', outcomes: 'Destino dos documentos do dia',
  ACCEPTED: 'Aceitos', DUPLICATE: 'Repetidos', QUARANTINED: 'Em quarentena', DEFERRED: 'Tardios', lateness: 'Atrasos', p50: 'Autorização: metade em até', p95a: 'Autorização: 95 % em até', lateShare: 'Recebidas em atraso', contingency: 'Em contingência', lateCancel: 'Cancelamentos fora do prazo', noQuarantine: 'Nada em quarentena neste dia.',
  rate: 'Leitura e gravação', perSecond: 'Registros por segundo', between: 'Segundos entre checkpoints', pace: 'Ritmo', readNow: 'Leitura no último checkpoint', readMean: 'Leitura nos últimos {time}', every: 'Um checkpoint a cada', worst: 'O mais demorado', sinceCommit: 'Desde a última gravação', clockLag: 'Atraso do relógio do job', aSecond: '{n} registros/s', checkpoint: 'Checkpoint', at: 'Gravado em', records: 'Registros', age95: 'Idade p95', complete: 'Completo', flink: 'Flink', noFlink: 'Sem endereço do Flink (dashboard.flink-url).', flinkDown: 'O Flink não responde.', openFlink: 'Abrir o Flink', jobState: 'Estado do job', restarts: 'Reinícios', checkpoints: 'Checkpoints completos / com falha', lastDuration: 'Duração do último', stateSize: 'Tamanho do estado', lag: 'Registros à espera no Kafka', ledger: 'Livro-razão',
};
const EN = {
  skip: 'Skip to content', day: 'Day', dark: 'Dark', light: 'Light', other: 'Português', close: 'Close', sql: 'SQL', sqlOf: 'SQL of: ',
  finance: 'Finance', findings: 'Findings', invoice: 'One invoice', quality: 'Quality', oncall: 'On call',
  footer: 'Amounts in BRL. Days and hours are those of each document.', 'map-by': 'map',
  LIVE: 'Live', DELAYED: 'Delayed', STOPPED: 'Stopped', EMPTY: 'Waiting for the job', NO_DATABASE: 'Database down', NO_CONNECTION: 'No connection', CONNECTING: 'Connecting…',
  ago: '', cut: 'Checkpoint', lastRecord: 'last record',
  bannerSTOPPED: 'The job has written nothing for more than five intervals. The figures below are those of the last checkpoint. Nothing is lost: records wait in Kafka.',
  bannerNO_DATABASE: 'PostgreSQL does not answer. The figures below are the last ones read; the page tries again every second.',
  bannerNO_CONNECTION: 'This page has lost its connection to the server. The figures below stand still; it connects again by itself.',
  bannerEMPTY: 'The job has written nothing yet. As soon as the first checkpoint is complete, figures appear here.',
  full: 'Too many pages are open; close some.',
  revenue: 'Revenue today', revenueOfDay: 'Revenue of the day', versus: 'against the same hours last week (until {h}:00)', noLastWeek: 'nothing known of last week',
  perMinute: 'Invoices per minute', perMinuteMore: 'mean of the last 5 minutes', ticket: 'Average ticket', sales: 'sales',
  cancelRate: 'Cancel rate', cancelled: 'cancelled', quarantine: 'Quarantine', ofDocuments: 'of {n} documents', openFindings: 'Open findings',
  severities: 'high {h} · medium {m} · low {l}', p95: 'p95 emission → page', p95More: '95 % of the records of the last checkpoint', unexplained: 'Proof',
  unexplainedValue: '{n} documents without explanation', unexplainedMore: '{n} documents checked; difference {b}', settling: 'being written…',
  byMinute: 'Revenue by minute', byMinuteMore: 'Last 60 minutes, by issue. ▲ cancelled or late invoices corrected the minute.', gross: 'Revenue', minute: 'Minute',
  lateOnes: 'Late', cancelledOnes: 'Cancelled', invoices: 'Invoices', byHour: 'Revenue by hour', today: 'Today', thatDay: 'That day', lastWeek: 'Last week', hour: 'Hour',
  topIssuers: 'Top issuers', issuer: 'Issuer', states: 'States (issuer)', state: 'State', taxes: 'Taxes of the day', tax: 'Tax', amount: 'Amount',
  burden: 'Tax burden', burden2: 'Burden with IBS, CBS, IS', effective: 'Effective ICMS rate', cfops: 'CFOP', products: 'Goods', items: 'Items', ncms: 'NCM (heading)', payments: 'Ways of payment', way: 'Way',
  table: 'Show as table', nothing: 'Nothing on this day.', noFindings: 'No open finding. A good sign.', filter: 'Filter', all: 'All', why: 'Why', evidence: 'Evidence', andMore: 'and {n} more',
  confirm: 'Confirm', false: 'It is false', who: 'Your name', marked: 'marked by', CONFIRMED: 'confirmed', FALSE: 'false', filesPerTable: 'Files per table', lakeTable: 'Table', files: 'Data files', snapshots: 'Snapshots', runbook: 'What to do', HIGH: 'High', MEDIUM: 'Medium', LOW: 'Low', trial: 'on trial',
  observed: 'observed', expected: 'expected', score: 'certainty', detected: 'found', rule: 'detector', saved: 'Noted. Its like is silent for 90 days.', savedConfirmed: 'Noted.', refused: 'Could not be noted: ',
  keyLabel: 'Access key, address of the QR code, or scanned code', look: 'Look up', badKey: 'This is no access key (44 digits and letters).', unknownKey: 'No invoice with this key.',
  stateOf: 'State', total: 'Total', recipient: 'Recipient', issuedAt: 'Issued', authorizedAt: 'Authorised', protocol: 'Protocol', receivedAt: 'Received', contents: 'Different contents', corrections: 'Correction letters', model: 'Model', role: 'Role', recipientSays: 'Recipient says',
  life: 'Life of the invoice', issued: 'Issue', authorized: 'Authorisation', found: 'Finding', AUTHORIZED: 'Authorised', CANCELLED: 'Cancelled', DENIED: 'Denied', PROVISIONAL: 'Without protocol', UNKNOWN: 'Not here yet',
  EVENT: 'Event', EVENT_REQUEST: 'Request of an event', PROTOCOL: 'Protocol', SUMMARY: 'Summary', EVENT_SUMMARY: 'Summary of an event', STATUS: 'Enquiry',
  whyRejected: 'Why documents were rejected', code: 'Code', documents: 'Documents', what: 'What it is', todo: 'What to do', setAside: 'Copies and late documents', outcome: 'Outcome', outcomes: 'Outcome of the day’s documents',
  ACCEPTED: 'Accepted', DUPLICATE: 'Repeated', QUARANTINED: 'Quarantined', DEFERRED: 'Deferred', lateness: 'Lateness', p50: 'Authorised: half within', p95a: 'Authorised: 95 % within', lateShare: 'Received late', contingency: 'In contingency', lateCancel: 'Cancelled after the legal time', noQuarantine: 'Nothing in quarantine on this day.',
  rate: 'Reading and committing', perSecond: 'Records per second', between: 'Seconds between checkpoints', pace: 'Pace', readNow: 'Read in the last checkpoint', readMean: 'Read in the last {time}', every: 'A checkpoint every', worst: 'The slowest', sinceCommit: 'Since the last commit', clockLag: 'The job’s clock is behind by', aSecond: '{n} records/s', checkpoint: 'Checkpoint', at: 'Written', records: 'Records', age95: 'Age p95', complete: 'Complete', flink: 'Flink', noFlink: 'No address of Flink (dashboard.flink-url).', flinkDown: 'Flink does not answer.', openFlink: 'Open Flink', jobState: 'State of the job', restarts: 'Restarts', checkpoints: 'Checkpoints complete / failed', lastDuration: 'Last took', stateSize: 'Size of state', lag: 'Records waiting in Kafka', ledger: 'Ledger',
};

let language = 'pt-BR';

export const languages = { 'pt-BR': PT, en: EN };

/** The current one: 'pt-BR' or 'en'. */
export const current = () => language;

export function speak(other) {
  language = other;
  document.documentElement.lang = other;
}

/** The words for a key; {name} in them is replaced. Unknown keys stand for themselves. */
export function t(key, values = {}) {
  const words = languages[language][key] ?? key;
  return words.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

/** One of two columns that differ by language: explanation_pt, explanation_en. */
export const both = (row, column) => row[column + (language === 'en' ? '_en' : '_pt')] ?? '';
