import { Phrases } from "../text/phrases";
import { phrase } from "../text/rules";

/** Words with which the name of a body begins, longest first. */
export const BODY_HEADS = new Phrases(
  `ban thường vụ|btv|ban chấp hành|bch|ban chỉ đạo|ban tổ chức|ban thường trực|thường trực|ban|hội đồng nhân dân|hđnd|hội đồng|hội
  |ủy ban nhân dân|ubnd|ủy ban|văn phòng|phòng|sở|bộ chỉ huy|bộ đội|bộ phận|bộ|cục|vụ|viện|trường|trung tâm|tòa soạn|báo|đài|công an|quân sự
  |đảng ủy|đảng bộ|huyện ủy|quận ủy|thành ủy|tỉnh ủy|thị ủy|đảng đoàn|chi ủy|chi bộ|chi hội|chi đoàn|đoàn thanh niên|đoàn
  |thành hội|tỉnh hội|thành đoàn|tỉnh đoàn|quận đoàn|huyện đoàn|xã đoàn|quận hội|huyện hội|mặt trận tổ quốc|mặt trận|mttq|ubmttq|ub mttq|tổng liên đoàn|liên đoàn|công đoàn
  |tổ công tác|tổ giúp việc|tổ thư ký|tổ tư vấn|tổ|tiểu ban|khối thi đua|khối dân vận|cụm thi đua|cơ quan|đơn vị|trạm|kho bạc|bảo hiểm xã hội|bưu điện|ngân hàng|thanh tra
  |tổ đảng|quân ủy|trung ương mặt trận tổ quốc|trung ương đoàn|trung ương hội|ủy ban bầu cử|hội đồng bầu cử|ban bầu cử|tổ bầu cử|thị đoàn|thị hội|đồng chí|chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng ban|phó trưởng ban|trưởng công an|phó trưởng công an|trưởng đoàn|phó trưởng đoàn|trưởng tiểu ban|trưởng khoa|trưởng trạm|trưởng bộ môn|trưởng ấp|trưởng bản|trưởng khu phố|đội trưởng|nhóm trưởng|chánh văn phòng|giám đốc|phó giám đốc|hiệu trưởng|trưởng phòng|cục trưởng|chi cục trưởng|tổng cục trưởng|vụ trưởng|viện trưởng|thủ trưởng|lãnh đạo|cấp ủy|trường trung học|hợp tác xã|htx|thuế cơ sở|thuế tỉnh|thuế thành phố|thống kê cơ sở|thống kê tỉnh|thống kê thành phố|chủ đầu tư|nhà thầu|thí sinh|sinh viên|học sinh|người ứng cử|cung văn hóa|cung thiếu nhi|đoàn đại biểu quốc hội|đoàn đbqh|liên chi đoàn|liên chi hội
  |thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|thống đốc|tổng giám đốc|phó tổng giám đốc|tổ phó|thông tấn xã|tổ chức đoàn thanh niên|tổ chức công đoàn|tổ chức pháp chế
  |tòa án|viện kiểm sát|chi cục|nhà văn hóa|nhà thiếu nhi|thư viện|đội|liên minh|hiệp hội|câu lạc bộ|tạp chí|cổng thông tin|website|đoàn khối|đoàn cơ sở|đoàn trường|công ty|học viện|đảng
  |tổng cục|tổng công ty|tập đoàn|xí nghiệp|nhà máy|chi nhánh|văn phòng đại diện|cảng vụ|cảnh sát biển|quỹ|bảo tàng|nhà hát|nhà xuất bản|bệnh viện|khoa|trung tâm y tế|đồn|hạt|hải quan|cảng|vườn quốc gia
  |bộ tư lệnh|ban chỉ huy|quân khu|quân đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|đại đội|nhóm|team|điện lực|viễn thông|kiểm lâm|liên hiệp|nghiệp đoàn
  |đ / c|p .|lđlđ|bhxh|ttyt|tand|vksnd|kbnn|nhcsxh|ubkt|bcđ|bql|vnpt|viettel|mobifone|phân xưởng|xưởng|kế toán trưởng|giáo viên chủ nhiệm|giáo viên bộ môn|giáo viên tổng phụ trách|giáo viên|tổng phụ trách|nhân viên|chuyên viên|liên đội|chi đội|công chức|phó trưởng phòng|phó hiệu trưởng|trưởng thôn|tổ trưởng|chủ nhiệm|phó chủ nhiệm|chính quyền|kiểm toán nhà nước`,
);

/** Second syllables that make an ordinary word of what looks like the head of a name ("Báo cáo", "Tổ chức"). */
export const NOT_A_BODY: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `ban: hành đầu ngày đêm tặng bố
  hội: nghị thi thảo trường viên họp diễn trại đàm chợ tụ nhập phí quán thao khỏe xuân hè vui thề quân diện đồng
  bộ: luật máy tài tiêu hồ quy sưu mặt câu nhận lễ ảnh
  báo: cáo chí công danh hiệu động giá tin ân
  đài: thọ tưởng
  chính quyền: điện số đô hai
  tổ: chức quốc tiên ấm hợp
  đoàn: viên kết đại thể phí xe công
  trường: hợp học kỳ
  phòng: chống ngừa ngự cháy tránh bệnh họp khi
  sở: hữu thích trường tại
  vụ: việc án mùa lợi đông xuân
  viện: dẫn trợ phí
  cục: bộ diện
  đảng: viên phí tịch
  đội: ngũ hình
  thanh: niên toán
  nhóm: họp nhiệm giải hoạt đối
  quỹ: đất tiền lương
  lãnh đạo: việc công tổ thực chỉ triển xây
  hạt: giống
  khoa: học bảng giáo`
    .split("\n")
    .map((line) => [line.split(":")[0]?.trim() ?? "", line.split(": ")[1]?.split(" ") ?? []]),
);

/** Lower-case words that go on a name. */
export const NAME_WORDS = new Phrases(
  `còn lại|cấp ủy|thuộc|thuộc , trực thuộc|quốc gia|tại địa phương|ở địa phương|khác|trực thuộc|ngang bộ|đại diện|ở nước ngoài|chức năng|tổ chức chính trị|tổ chức thành viên|tổ chức hội|tổ chức đoàn|tổ chức đảng|đồng cấp|hành chính công|chiến dịch|chuyển đổi số|công nghệ số cộng đồng|đảng bộ|chi bộ|đảng ủy|huyện đoàn|thị đoàn|thành đoàn|tỉnh đoàn|quận đoàn|xã đoàn|đoàn|luật pháp|thường trực|chuyên trách|đoàn trực thuộc|phụ trách địa bàn|phụ trách|địa bàn|có liên quan|liên quan|được chọn chỉ đạo điểm|được chọn làm điểm|được chọn|làm điểm|chỉ đạo điểm|điểm
  |trên địa bàn|chuyên môn|đoàn thể|chính trị|xã hội|nhân dân|cơ sở|cấp trên|cấp trên trực tiếp|cấp trên trực tiếp cơ sở|cấp trên cơ sở|cấp dưới|trung ương|quận|huyện|thị xã|thành phố|thị trấn|thị|xã|phường|tỉnh|đặc khu|ủy|khối
  |ngành|các|cán bộ|nhà nước|hành chính|đảng|tổng hợp|thi đua|khen thưởng|nữ|liên hiệp|phụ nữ|cấp tỉnh|cấp huyện|cấp xã|cấp cơ sở|cấp hiệp thương|cấp tổ chức hội nghị hiệp thương|trường học|sự nghiệp|nhà trường|đơn vị|doanh nghiệp|thôn|tổ dân phố|ấp|bản|công an|quân sự|lực lượng vũ trang|phòng|ban|chi hội|chi đoàn|chi bộ|hội|sở|nói trên|trên|khu vực|người có công|hành chính công|liên ngành|địa phương|báo chí|tổ chức|cá nhân|hộ gia đình|xuất nhập cảnh|xuất nhập khẩu|đổi mới sáng tạo|đấu giá tài sản|kế hoạch hóa|tối cao|cấp nước|thoát nước|cấp thoát nước`,
);

/** Small words that go on no name: what a name is told of, or joined to. */
export const FUNCTION_WORDS = new Set(
  "của về cho tại theo trong với để nhằm ở đến từ tới trước sau khi nếu do bởi bằng qua dưới đã đang sẽ cũng vẫn chưa không nên phải cần là gồm bao như hoặc hay này đó nêu chịu hàng hằng vào ngay lên xuống ra vừa được bị còn mà thì hết kể ngoài cùng kèm mỗi những tất mọi xong chậm muộn đối các và trên vì".split(
    " ",
  ),
);

/** What stands outside of a name, though it may stand right behind it. */
export const OUTSIDE = new Phrases(
  "theo dõi|cho phép|học|nghỉ|trẻ|ý|thường xuyên|khẩn trương|định kỳ|hằng|hàng|mỗi|đã|đang|không|chưa|nào|theo|nếu|khi|trước|sau|trong|tại|về|với|và|căn cứ|trên cơ sở|cùng|cũng|vẫn|chỉ|nên|tiếp tục|lần lượt|chậm nhất|ngay|trực tiếp|chính|chung|luôn",
);

/** Heads that name nothing without the two small syllables of their field: "Tổ giúp việc", "Đoàn kiểm tra". */
export const SMALL_FIELDS: Readonly<Record<string, RegExp>> = {
  tổ: /./,
  "nhân viên": /./,
  "chuyên viên": /./,
  nhóm: /./,
  đội: /./,
  "tiểu ban": /./,
  "bộ phận": /./,
  "hội đồng": /^(?!họp|nhân dân)/,
  đoàn: /^(?:kiểm tra|giám sát|công tác|thanh tra|khảo sát|thẩm định|đại biểu|liên ngành)/,
  "trưởng đoàn": /^(?:kiểm tra|giám sát|công tác|thanh tra|khảo sát|thẩm định)/,
  trạm: /^(?:y tế|thú y|khuyến nông|quản lý|bảo vệ)/,
  trường: /^(?:mầm non|tiểu học|trung học|mẫu giáo|phổ thông|học)/,
  "trung tâm": /./,
};

/** Words that begin what a body does: its name ends before them. */
export const VERBS = new Phrases(
  `chủ trì|phối hợp|kính đề nghị|thi đua lập thành tích|tham mưu|xây dựng|tổ chức|thực hiện|triển khai|hướng dẫn|chỉ đạo|kiểm tra|giám sát|kiểm soát|theo dõi|đôn đốc|tổng hợp|báo cáo|ban hành|có trách nhiệm|có nhiệm vụ|có
  |chịu trách nhiệm|duyệt|phê duyệt|thẩm định|lựa chọn|chọn|giúp|giúp việc|hỗ trợ|bố trí|cân đối|đảm bảo|bảo đảm|chuẩn bị|thành lập|phân công|quán triệt|phát động|tuyên truyền|đăng tải|đưa tin
  |phản ánh|căn cứ|chủ động|tiếp tục|đẩy mạnh|tăng cường|rà soát|hoàn thiện|hoàn thành|gửi|nộp|lập|dự trù|dự toán|trình|thông báo|tiếp nhận|cử|mời|quyết định|đề nghị|yêu cầu|giao|là|làm|được|sẽ|cần|phải|để
  |khảo sát|đánh giá|sơ kết|tổng kết|tiến hành|vận động|phát huy|nghiên cứu|đề xuất|điều hành|quản lý|đăng ký|lãnh đạo|cung cấp|xem xét|thống nhất|ký|họp|làm việc|tiếp thu|góp ý|biên soạn|in ấn|phát hành|trực tiếp|phụ trách|tập trung|tạo điều kiện|lồng ghép|nắm bắt|tham gia|kịp thời|thường xuyên|nhận|bàn giao|quan tâm|chấp hành|gắn|đưa|mở|tặng|trao|kiện toàn|củng cố|bổ sung|sắp xếp|vận hành|cập nhật|công khai|công bố|đóng góp|thảo luận|bầu|đôn|khẩn trương|nghiêm túc|cùng|gồm|do
  |thẩm tra|xác minh|xác nhận|xác định|giải quyết|xử lý|khắc phục|tháo gỡ|chi trả|cấp phát|phân bổ|giải ngân|thanh toán|thanh quyết toán|quyết toán|nghiệm thu|duy trì|trực|túc trực|khám|điều trị|tiêm|phun|thu|thu gom|thu hồi|tuyển|tuyển chọn|bổ nhiệm
  |tập huấn|dạy|ôn|chấm|xét|xét duyệt|biểu dương|khen|tôn vinh|xử phạt|tuần tra|ngăn chặn|phát hiện|đấu tranh|điều tra|tiếp|tiếp cận|đối thoại|trả lời|giải trình|trả kết quả|góp|ủng hộ|quyên góp|thăm|dự|tham dự|điều phối|kết nối|liên hệ|trao đổi
  |báo|tập hợp|thiết lập|kết luận|nhận xét|niêm yết|treo|phát|phát sóng|đăng|viết|biên tập|xuất bản|in|sao gửi|số hóa|nhập|tích hợp|nâng cấp|nâng cao|đổi mới|cải tạo|sửa chữa|khởi công|giải phóng|đền bù|cấp phép|đo đạc|thiết kế|đấu thầu|mua sắm|trang bị|lắp đặt
  |huy động|khuyến khích|động viên|phổ biến|hiệp thương|giới thiệu|kiểm điểm|tự|chấn chỉnh|nhắc nhở|giao ban|rút kinh nghiệm|hoàn tất|hoàn chỉnh|dự thảo|soạn|soạn thảo|sửa đổi|thay thế|ứng dụng|áp dụng|khai thác|sử dụng|phân loại|phân tích|phân cấp
  |cấp|trân trọng|trang trí|bốc thăm|tập kết|hội ý|nắm tình hình|thông qua|ghi nhận|khai trương|chào mừng|dâng hương|dâng hoa|thắp hương|phân tổ|quy định|trích|ghi|gặp mặt|ra mắt|ra|gặp|phấn đấu|ký kết|giám hộ|thăm hỏi|kiểm đếm|khoanh vùng|thu thập|điểm danh|ủy quyền|phân nhóm|bảo quản|sắp đặt|chạy thử|bắt đầu|kết thúc|lo|định kỳ|nâng|mở rộng|thu hút|bỏ|chạy|phát thanh|cụ thể hóa|đơn giản hóa|tin học hóa|hiện đại hóa|tối ưu hóa|làm đầu mối|là đầu mối|ứng phó|di dời|sơ tán|chăm sóc|nhân rộng|tạo|sớm|tích cực|quyết liệt|gương mẫu|ưu tiên|bám sát|nắm|siết chặt|tận dụng|đối chiếu|thẩm duyệt|bám|chỉ định|bảo trì|vận dụng|thi công|tham vấn|phản biện|khuyến cáo|cam kết|rà|đề ra|tham khảo
  |huấn luyện|diễn tập|sẵn sàng|ra quân|định hướng|sàng lọc|đồng ý|nhất trí|chú trọng|tranh thủ|kêu gọi|hưởng ứng|phân phối|kiến nghị|chuẩn hóa|cảnh báo|liên thông|quay|trưng bày|biểu diễn|luyện tập|tập luyện|thi đấu|canh gác|chốt|cắm|dọn|khơi|nạo vét|gia cố|xuất cấp|vận chuyển|cứu trợ|kiểm kê|kiểm định|kê khai|tuân thủ|khôi phục|đấu giá|giám định|định giá|cơ bản|thẩm tra|đồng thời|cắt giảm|kiểm phiếu|phân luồng|dự trữ|giảm|tăng|dừng|rút ngắn|thay mặt|chuyển|gia hạn|tập dượt|hoàn trả|bàn|tính toán|nhắc|trợ giúp|thả|khử trùng|chăm|gieo|thu hoạch|đắp|xả|bơm|lấy mẫu|cách ly|truy vết|liên kết|tổ chức lại|phúc tra|kẻ|chỉ huy|đẩy nhanh|thúc đẩy|kiên quyết|quyết tâm|nỗ lực|đồng hành|quảng bá|lan tỏa|cưỡng chế|tạm dừng|tạm ứng|nhận diện|phê chuẩn|thừa ủy quyền|thừa lệnh|san lấp|duy tu|tu sửa|bảo dưỡng|phát triển mạnh|phát triển các|phát triển đồng bộ`,
);

/** What begins with one of them. */
export const VERB = phrase(VERBS);

/** Compounds of names whose second (and third) syllable is written small. */
export const COMPOUNDS = new Set(
  `tài vụ|hoa tiêu|hàng hải|hàng không|thủy nông|phụ nữ|thủ đô|công ty|cổ phần|trách nhiệm|hữu hạn|thành viên|tổ chức|kiểm tra|dân vận|tuyên giáo|tuyên huấn|thường vụ|chấp hành|thường trực|nội vụ|tài chính|kế hoạch|văn hóa|thể thao|du lịch|giáo dục|đào tạo|lao động|xã hội
  |thương binh|thương mại|lâm sàng|xúc tiến|nông nghiệp|môi trường|tài nguyên|xây dựng|tư pháp|thanh tra|công an|quân sự|chỉ huy|chỉ đạo|văn phòng|ủy ban|hội đồng|mặt trận|tổ quốc|cựu chiến|nông dân|thanh niên
  |liên hiệp|liên đoàn|công đoàn|bảo hiểm|thông tin|truyền thông|khoa học|công nghệ|giao thông|vận tải|ngoại vụ|dân tộc|tôn giáo|phát thanh|truyền hình|chính sách|pháp luật|gia đình|phong trào|hợp tác
  |quốc tế|kinh tế|hạ tầng|đô thị|quản lý|bưu điện|kho bạc|nhà nước|thống kê|y tế|trẻ em|chữ thập|người cao|bí thư|chủ tịch|quốc hội|chính phủ|học sinh|sinh viên|thiếu nhi|thiếu niên|trường học|đoàn kết
  |tập hợp|hành chính|tổng hợp|quản trị|đảng ủy|đảng bộ|trung ương|đại hội|liên minh|đại biểu|cộng sản|chuyên trách|nhân dân|cơ quan|chính trị|nội chính|cán bộ|đối ngoại|phát triển|nông thôn|thi đua|khen thưởng|thư ký|giám sát|nhân sự|nội dung|hậu cần|khánh tiết|tuyên truyền|văn kiện|cao tuổi|chiến binh|thập đỏ|quân đội|biên phòng|kỹ thuật|nghiên cứu|đầu tư|quy hoạch|dân số|trật tự|an ninh|quốc phòng|công tác|phục vụ|doanh nhân|doanh nghiệp|luật gia|nhà báo|văn học|nghệ thuật|khuyến học|hữu nghị|thành phố|dạy nghề|giới thiệu|việc làm|hỗ trợ|bồi dưỡng|tiểu học|trung học|mầm non|phổ thông|mẫu giáo|cao đẳng|đại học|cải cách|hành chính|chuyển đổi|tỉnh đoàn|thành đoàn|huyện đoàn|quận đoàn|xã đoàn|thị đoàn|tỉnh ủy|huyện ủy|thành ủy|quận ủy|đảng ủy|thị ủy|tỉnh hội|thành hội|huyện hội|luật pháp|nữ công|chi bộ|chi hội|chi đoàn|viễn thông|phong trào|đa khoa|ngân sách|thiết bị|cơ sở|dân chủ|tư vấn|pháp chế|điều hành|dịch vụ|trung tâm|tin học|ngoại ngữ|phòng chống|thiên tai|tìm kiếm|cứu nạn|vệ sinh|an toàn|thực phẩm|hàng không|trưởng phòng|cảnh sát|kiểm soát|kiểm lâm|khuyến nông|chăn nuôi|thú y|biên tập|phối hợp|thẩm định|hòa giải|bầu cử|rà soát|phản ứng|phục hồi|thị trường|đất đai|giúp việc|chuyên môn|liên ngành|một cửa|nghiệp vụ|kế toán|tài vụ|bảo vệ|thông tấn|công trình|chương trình|quy trình|lộ trình|chuyển giao|công lập|dân lập|độc lập|nhật ký|tiếp nhận|chứng nhận|tình báo|cảnh báo|dự báo|chế tạo|sáng tạo|cải tạo|nguồn thu|giao tiếp|thủ tướng|ngoại giao|đăng ký|dự án|việc làm|hộ tịch|địa chính|dự toán|kiểm ngư|thủy sản|thủy lợi|đê điều|nghĩa vụ|dân sự|bảo tồn|di sản|giao dịch|mặt bằng|giải phóng|chiến lược|truyền nhiễm|bệnh tật|dịch tễ|tốt nghiệp|ngân quỹ|tín dụng|nội bộ|kiểm định|giám định|y khoa|đấu giá|đấu thầu|trung cấp|sơ cấp|quốc học|danh dự`
    .split("|")
    .map((pair) => pair.trim()),
);

/** Heads that name a body by themselves ("Văn phòng"), where they begin with a capital. */
export const NAMES_ALONE = new Set(
  "văn phòng|trung tâm y tế|đoàn trường|phó hiệu trưởng|kế toán trưởng|phó giám đốc|trưởng thôn|ban thường vụ|ban chấp hành|ban thường trực|thường trực|công an|quân sự|thanh tra|mặt trận tổ quốc|công đoàn|đoàn thanh niên|thành hội|tỉnh hội|huyện hội|thành đoàn|tỉnh đoàn|huyện đoàn|quận đoàn|thị đoàn|huyện ủy|tỉnh ủy|thành ủy|quận ủy|đảng ủy|kho bạc|bưu điện|bảo hiểm xã hội|ủy ban nhân dân|hội đồng nhân dân|ban tổ chức|ban chỉ đạo|chủ tịch|phó chủ tịch|bí thư|phó bí thư|trưởng ban|chánh văn phòng|giám đốc|hiệu trưởng|tổ công tác|tổ giúp việc|chi bộ|chi ủy|cấp ủy|nhà văn hóa|thư viện|ủy ban bầu cử|ban bầu cử|tổ bầu cử|hội đồng bầu cử|điện lực|viễn thông|tòa án|viện kiểm sát|hải quan|kiểm lâm|chính phủ|quốc hội|giáo viên|giáo viên chủ nhiệm|giáo viên bộ môn|tổng phụ trách|liên đội|thuế tỉnh|thuế thành phố|thống kê tỉnh|thống kê thành phố|đoàn đại biểu quốc hội|chủ đầu tư|nhà thầu|thí sinh|sinh viên|học sinh|người ứng cử|khoa|kiểm toán nhà nước|thủ tướng|phó thủ tướng".split(
    "|",
  ),
);

const PLACES =
  "quận|huyện|thị xã|thành phố|tp|thị trấn|xã|phường|đặc khu|tỉnh|thôn|tổ dân phố|ấp|khu phố|bản";

/** Kinds of places that units are named after. */
export const PLACE_TYPES = new Phrases(PLACES);

/** The same kinds, to look one up. */
export const KINDS_OF_PLACE = new Set(PLACES.split("|"));
