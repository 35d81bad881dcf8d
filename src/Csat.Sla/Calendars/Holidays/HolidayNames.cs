using Csat.Domain;

namespace Csat.Sla;

/// <summary>The names of China's public holidays in both languages, and what notices and calendars make of them.</summary>
internal static class HolidayNames
{
    public static readonly LocalizedText NewYear = new("New Year's Day", "元旦");
    public static readonly LocalizedText SpringFestival = new("Spring Festival", "春节");
    public static readonly LocalizedText Qingming = new("Qingming Festival", "清明节");
    public static readonly LocalizedText LabourDay = new("Labour Day", "劳动节");
    public static readonly LocalizedText DragonBoat = new("Dragon Boat Festival", "端午节");
    public static readonly LocalizedText MidAutumn = new("Mid-Autumn Festival", "中秋节");
    public static readonly LocalizedText NationalDay = new("National Day", "国庆节");
    public static readonly LocalizedText NationalDayAndMidAutumn = new("National Day and Mid-Autumn Festival", "国庆节、中秋节");
    public static readonly LocalizedText VictoryDay = new("Victory Day (70th anniversary)", "抗战胜利70周年纪念日");

    /// <summary>In a summary: the day is a workday.</summary>
    public const string MakingUp = "上班";

    private const string DaysOff = "假期";

    private static readonly Dictionary<string, LocalizedText> Known = new(StringComparer.Ordinal)
    {
        ["元旦"] = NewYear,
        ["春节"] = SpringFestival,
        ["清明"] = Qingming,
        ["清明节"] = Qingming,
        ["劳动节"] = LabourDay,
        ["国际劳动节"] = LabourDay,
        ["五一"] = LabourDay,
        ["五一国际劳动节"] = LabourDay,
        ["端午"] = DragonBoat,
        ["端午节"] = DragonBoat,
        ["中秋"] = MidAutumn,
        ["中秋节"] = MidAutumn,
        ["国庆"] = NationalDay,
        ["国庆节"] = NationalDay,
        ["十一"] = NationalDay,
        ["国庆节、中秋节"] = NationalDayAndMidAutumn,
        ["中秋节、国庆节"] = NationalDayAndMidAutumn,
        ["抗日战争暨世界反法西斯战争胜利70周年纪念日"] = VictoryDay,
    };

    /// <summary>
    /// The name in both languages where it is that of a public holiday, as in 春节, 春节假期, “五一” or 上班(补春节假期); otherwise the
    /// text itself, twice.
    /// </summary>
    public static LocalizedText Of(string text)
    {
        string name = text.Replace("“", string.Empty).Replace("”", string.Empty).Trim();
        if (name.StartsWith(MakingUp, StringComparison.Ordinal) && name.Length > MakingUp.Length + 2)
        {
            // In brackets, of either width.
            name = name.Substring(MakingUp.Length + 2, name.Length - MakingUp.Length - 3);
        }

        if (name.EndsWith(DaysOff, StringComparison.Ordinal))
        {
            name = name.Substring(0, name.Length - DaysOff.Length);
        }

        return Known.TryGetValue(name, out LocalizedText known) ? known : new LocalizedText(text, text);
    }

    /// <summary>The State Council's notice of a year's holidays.</summary>
    public static LocalizedText Notice(int year) => new(
        FormattableString.Invariant($"State Council notice on the holidays of {year}"),
        FormattableString.Invariant($"国务院办公厅关于{year}年部分节假日安排的通知"));
}
