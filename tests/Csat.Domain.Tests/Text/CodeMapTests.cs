using Csat.TestKit;
using FsCheck.Xunit;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>A CRM's own codes as a file.</summary>
[Properties(Arbitrary = new[] { typeof(DomainArbitraries) })]
public sealed class CodeMapTests
{
    private const string Crm =
        """
        {
          "schemaVersion": 1, "id": "crm-north", "version": "2026-1",
          "grades": { "L1": "diamond", "L2": "金卡", "大客户": "5A" },
          "channels": { "10086": "hotline", "APP-3": "app" },
          "causes": { "C07": "attitude", "慢": "late-visit" },
          "scales": { "SAT5": "five-level", "YN": {"id":"yes-no","name":{"en":"Yes or no","zh":"是否"},"kind":"Satisfaction","levels":[
            {"code":"N","value":0,"sentiment":"Negative","label":{"en":"No","zh":"否"}},{"code":"Y","value":1,"sentiment":"Positive","label":{"en":"Yes","zh":"是"}}]} }
        }
        """;

    [Fact]
    public void Codes_map_to_grades_channels_causes_and_scales_without_code()
    {
        CodeMap map = CodeMap.Parse(Crm);

        Assert.Same(ServiceGrade.Diamond, Find(map.Grades, "l-1"));
        Assert.Same(ServiceGrade.Gold, Find(map.Grades, "Ｌ２"));
        Assert.Same(ServiceGrade.A5, Find(map.Grades, "大客户"));
        Assert.Same(ServiceGrade.Silver, Find(map.Grades, "银卡")); // this library's own spellings stay
        Assert.Equal("hotline", Find(map.Channels, "10086"));
        Assert.Equal("app", Find(map.Channels, "app 3"));
        Assert.Equal("late-visit", Find(map.Causes, "慢"));
        Assert.Same(RatingScales.FiveLevel, Find(map.Scales, "sat5"));
        Assert.Same(RatingScales.SmsAbcd, Find(map.Scales, "sms-abcd"));
        Assert.Equal("yes-no", Find(map.Scales, "yn").Id);
        Assert.False(map.Channels.TryFind("fax".AsSpan(), out _));
        RoundTripsAsText(map, Info<CodeMap>(DomainJson.Options));
        Assert.Equal(map.ToJson(), CodeMap.Parse(map.ToJson(indented: true)).ToJson());
    }

    [Fact]
    public void A_system_that_numbers_from_the_top_is_read_the_other_way_and_never_half()
    {
        string[] ranks = ["5A", "4A", "3A", "2A", "1A"];
        var map = new CodeMap("top-down", "1", ranks.Select(code => new KeyValuePair<string, ServiceGrade>((char)('0' + 6 - (code[0] - '0')) + "A", ServiceGrade.Parse(code))));

        Assert.Same(ServiceGrade.A5, Find(map.Grades, "1a"));
        Assert.Same(ServiceGrade.A1, Find(map.Grades, "5A"));
        Assert.Same(ServiceGrade.A3, Find(map.Grades, "3A"));
        Assert.False(map.Grades.TryFind("1A级".AsSpan(), out _)); // this library's spelling would say the opposite
        Assert.Same(ServiceGrade.B1, Find(map.Grades, "1B"));
    }

    [Fact]
    public void Everything_that_is_wrong_is_found()
    {
        Assert.False(CodeMap.TryParse(
            """{"schemaVersion":1,"id":"","grades":{"L1":"platinum"," ":"gold","a":"gold","A":"silver"},"channels":{"1":5,"2":""},"scales":{"x":"y","z":{}},"more":1}""",
            out _, out IReadOnlyList<Finding> findings));
        Assert.Equal(
            ["$.id", "$.version", "$.grades.L1", "$.channels.1", "$.channels.2", "$.scales.x", "$.scales.z.id", "$.scales.z.name", "$.scales.z.kind", "$.scales.z.levels", "$.more", "$.grades[' ']", "$.grades['A']"],
            findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Refuses<FindingsException>(() => CodeMap.Parse("{"), "json");
        Refuses<FindingsException>(() => new CodeMap("x", "1", channels: [new("\ud800", "y"), new("z", null!)]), "grades");
        Refuses<ArgumentNullException>(() => new CodeMap(null!, "1"), "id");
    }

    [Property]
    public bool A_code_stands_for_what_the_map_says(ServiceGrade grade, byte number)
    {
        string code = "crm" + number;
        return CodeMap.Parse(new CodeMap("x", "1", [new(code, grade)]).ToJson()).Grades.TryFind(code.AsSpan(), out ServiceGrade? found) && found == grade;
    }

    private static T Find<T>(AliasTable<T> table, string name) => table.TryFind(name.AsSpan(), out T? value) ? value : throw new InvalidOperationException(name);
}
