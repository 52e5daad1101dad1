// Tasks, in the words of the office.
export const tasks = {
  tasks_empty: 'Chưa đọc được nhiệm vụ nào trong văn bản này.',
  task_due: 'hạn {0}',
  task_focus: 'trọng tâm',
  task_lead: 'Giao chủ trì',
  task_no_lead: 'chưa giao',
  task_with: 'phối hợp: {0}',
  findings_empty: 'Không có nghi vấn nào.',
  findings_warning: 'cần xem',
  findings_info: 'để biết',
  findings_show: 'Xem trong văn bản',
  orphans: 'Mục không còn khớp với văn bản',
  orphans_why: 'Máy đọc lại không thấy các mục này; mọi số liệu của chúng vẫn giữ.',
};
