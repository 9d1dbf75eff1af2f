import type { D12Texts } from './texts.ts';

export const ar: D12Texts = {
  fileTitle: 'محضر',
  title: 'محضر مغادرة',
  admitted: 'وقت القدوم',
  left: 'وقت المغادرة',
  nights: 'عدد الليالي',
  how: 'كيف انتهت الإقامة',
  types: {
    PLANNED: 'كما خُطط لها',
    OWN_WISH: 'برغبته',
    TRANSFER: 'انتقال إلى مكان آخر',
    RETURN_FAMILY: 'عودة إلى الأسرة',
    REPATRIATED: 'عودة إلى الوطن',
    RULE_BREACH: 'انتهى اتفاق الإقامة',
    ABSENT: 'غادر؛ ننتظر خبراً منه',
    DECEASED: 'متوفى',
  },
  services: { heading: 'الخدمات المقدمة', none: 'لا يوجد' },
  after: { heading: 'الأيام التالية', planned: 'وُضعت معاً خطة لما بعد المغادرة.', safety: 'روجعت خطة السلامة.' },
  returned: { heading: 'ما أُعيد', belongings: 'أُعيدت جميع الأغراض.', documents: 'أُعيدت جميع الوثائق.' },
  back: {
    heading: 'حق العودة',
    text: 'يمكنك التوجه إلينا من جديد في أي وقت، وفي الليل أيضاً؛ ولا نسأل عن السبب. وإن لم يتوفر مكان بحثنا لك عن مكان آخر.',
    told: 'أُخبر الشخص بأنه يستطيع العودة.',
  },
  card: 'أرقام مفيدة',
  confirmation: 'قُرئ لي هذا المحضر بلغة أفهمها. واستلمت أغراضي ووثائقي.',
};
