/// The traditional forms of the characters of which the grammar's own words are made, for notices that are set in them. Only
/// how a text is compared changes; what is written of it are its own characters.
enum TraditionalForms {
  private static let simplified = Dictionary(
    uniqueKeysWithValues: zip(
      """
      萬兩個為舉亂於產億從會體關黨況減擊劃別動務辦單壓縣發號聽啟員諮國圖團塊堅報處備頭寬實審對導層屆歲鞏帶開當錄態總掃擔撥據換\
      數斷時顯術機權條來鬆構標樓畢沒淺瀏滯點熱狀現電監碼稱簽類級線組織經結絡絕統續編網職聯脫節虛見規視覽計認訊訪識詞詢話該說請讀\
      責質輪轉軟輯邊進違郵針鏈銷鍵長門閉問間閱階險隱難項頂題領風饋駐佈準復繫
      """.unicodeScalars,
      """
      万两个为举乱于产亿从会体关党况减击划别动务办单压县发号听启员咨国图团块坚报处备头宽实审对导层届岁巩带开当录态总扫担拨据换\
      数断时显术机权条来松构标楼毕没浅浏滞点热状现电监码称签类级线组织经结络绝统续编网职联脱节虚见规视览计认讯访识词询话该说请读\
      责质轮转软辑边进违邮针链销键长门闭问间阅阶险隐难项顶题领风馈驻布准复系
      """.unicodeScalars))

  /// A folded text, with simplified characters in the place of traditional ones where it is set in these.
  static func folding(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard text.contains(where: { $0 == "黨" || $0 == "問" }) else { return text }
    return text.map { simplified[$0] ?? $0 }
  }
}
