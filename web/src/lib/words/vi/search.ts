// Search, in the words of the office.
export const search = {
  search_title: 'Tìm kiếm',
  search_for: 'Tìm “{0}”',
  search_everywhere: 'Tìm trong tất cả',
  search_key: 'Phím / hoặc Ctrl+K',
  search_how: 'Không cần dấu. Mọi từ đều phải có; cụm từ thì để trong ngoặc kép: "nông thôn mới".',
  search_nothing: 'Không thấy gì. Bớt từ, hoặc bỏ ngoặc kép, rồi tìm lại.',
  search_document: 'Văn bản',
  search_target: 'Chỉ tiêu',
  search_task: 'Nhiệm vụ',
  search_all: 'Xem cả {0}',
  search_more: 'Xem thêm ({0} còn lại)',
  search_kinds: 'Tìm cả văn bản, chỉ tiêu và nhiệm vụ',
  search_chain: 'văn bản liên quan',
};
