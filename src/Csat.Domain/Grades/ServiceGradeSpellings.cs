namespace Csat.Domain;

/// <summary>The spellings of the grades. A class of its own, so that it is filled after the grades, whatever the order of files.</summary>
internal static class ServiceGradeSpellings
{
    /// <summary>Every known spelling.</summary>
    public static AliasTable<ServiceGrade> Table { get; } = new([.. Households(), .. Enterprises()]);

    /// <summary>The codes in declared order, for messages: «diamond, gold, …, 1B».</summary>
    public static string LegalCodes { get; } = string.Join(", ", ServiceGrade.All.Select(grade => grade.Code));

    private static IEnumerable<KeyValuePair<string, ServiceGrade>> Households()
    {
        (ServiceGrade Grade, string[] Stems)[] households =
        [
            (ServiceGrade.Diamond, ["钻石", "钻", "diamond"]),
            (ServiceGrade.Gold, ["金", "黄金", "金牌", "gold"]),
            (ServiceGrade.Silver, ["银", "白银", "银牌", "silver"]),
            (ServiceGrade.Basic, ["基础", "普通", "普", "basic"]),
        ];
        string[] suffixes = ["", "级", "卡", "客户", "级客户", "卡客户", "card", "grade", "customer"];
        foreach ((ServiceGrade grade, string[] stems) in households)
        {
            foreach (string spelling in stems.SelectMany(stem => suffixes.Select(suffix => stem + suffix)))
            {
                yield return new(spelling, grade);

                // «VIP 钻卡», «金卡 VIP»: beside a grade's name VIP says nothing more, and nobody is a basic VIP.
                if (grade != ServiceGrade.Basic)
                {
                    yield return new("vip" + spelling, grade);
                    yield return new(spelling + "vip", grade);
                }
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, ServiceGrade>> Enterprises()
    {
        const string numerals = "一二三四五";
        string[] prefixes = ["", "政企", "enterprise"];
        string[] suffixes = ["", "级", "类", "客户", "级客户", "类客户", "grade", "customer"];
        foreach (ServiceGrade grade in ServiceGrade.All.Where(grade => grade.Family != GradeFamily.Household))
        {
            string letter = grade.Code.Substring(1);
            string[] stems = [grade.Code, letter + grade.Code[0], numerals[grade.Rank - 1] + letter];
            foreach (string spelling in prefixes.SelectMany(prefix => stems.Select(stem => prefix + stem)))
            {
                foreach (string suffix in suffixes)
                {
                    yield return new(spelling + suffix, grade);
                }
            }
        }
    }
}
