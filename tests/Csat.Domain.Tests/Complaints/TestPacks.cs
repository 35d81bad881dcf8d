using System.Text.Json;

namespace Csat.Domain.Tests;

/// <summary>A small pack that has one of everything, and the pieces of which tests make others.</summary>
internal static class TestPacks
{
    public const string Telecom = """
        {"schemaVersion":1,"id":"test.zh-CN","version":"1.2.0","locales":["zh-CN"],
         "terms":[
          {"id":"no-signal","forms":["没信号","没有信号"],"negation":"ignored"},
          {"id":"net","forms":["上网","网络","wifi"],"negation":"ignored"},
          {"id":"slow","forms":["慢","卡"],"negation":"cancels"},
          {"id":"noise","forms":["噪音"],"negation":"cancels"},
          {"id":"deliver","forms":["送货"],"negation":"creates"},
          {"id":"attitude","forms":["态度"],"negation":"ignored"},
          {"id":"bad","forms":["恶劣","不好"],"negation":"ignored"},
          {"id":"satisfied","forms":["满意"],"negation":"cancels"},
          {"id":"dissatisfied","forms":["不满意"],"negation":"ignored"},
          {"id":"regulator","forms":["工信部","12315"],"negation":"ignored"},
          {"id":"already","forms":["已经投诉到","已向"],"negation":"ignored"},
          {"id":"third","forms":["第三次"],"negation":"ignored"},
          {"id":"ask","forms":["请问","想问","能不能"],"negation":"ignored"},
          {"id":"complain","forms":["投诉"],"negation":"ignored"},
          {"id":"hurt","forms":["漏电"],"negation":"cancels"},
          {"id":"move-all","forms":["全部退掉"],"negation":"ignored"}],
         "negators":[{"forms":["没","没有","不","未"],"reach":3}],
         "notNegators":["不错","无语"],
         "clauseBreaks":["但是"],
         "rules":[
          {"id":"cause.coverage","axis":"cause","code":"network-coverage","when":{"term":"no-signal"},"examples":{"match":["地铁里完全没信号"],"noMatch":["信号很好"]}},
          {"id":"cause.slow","axis":"cause","code":"network-slow","when":{"near":{"a":"net","b":"slow","max":6}},"examples":{"match":["上网好慢"],"noMatch":["上网不慢"]}},
          {"id":"cause.noise","axis":"cause","code":"product-quality","when":{"term":"noise"},"examples":{"match":["有噪音"],"noMatch":["没有噪音"]}},
          {"id":"cause.delivery","axis":"cause","code":"late-delivery","when":{"term":"deliver"},"examples":{"match":["还没送货"],"noMatch":["今天送货"]}},
          {"id":"cause.attitude","axis":"cause","code":"attitude","when":{"near":{"a":"attitude","b":"bad","max":4}},"examples":{"match":["态度恶劣"],"noMatch":["态度很好"]}},
          {"id":"risk.regulator","axis":"escalationRisk","code":"regulator","when":{"term":"regulator"},"examples":{"match":["去工信部"],"noMatch":["部长"]}},
          {"id":"risk.all","axis":"escalationRisk","code":"return-all","when":{"term":"move-all"},"examples":{"match":["全部退掉"],"noMatch":["退一台"]}},
          {"id":"intent.ask","axis":"intent","code":"inquiry","weight":0.6,"when":{"term":"ask"},"examples":{"match":["请问一下"],"noMatch":["部长"]}},
          {"id":"intent.complain","axis":"intent","code":"complaint","weight":0.5,"when":{"any":[{"term":"complain"},{"term":"dissatisfied"}]},"examples":{"match":["我要投诉","不满意"],"noMatch":["满意"]}},
          {"id":"intent.praise","axis":"intent","code":"praise","weight":0.8,"when":{"all":[{"term":"satisfied"},{"none":[{"term":"bad"}]}]},"examples":{"match":["很满意"],"noMatch":["不满意"]}},
          {"id":"level.repeat","axis":"claimedLevel","code":"repeat","priority":10,"when":{"term":"third"},"examples":{"match":["第三次来电"],"noMatch":["来电"]}},
          {"id":"level.regulator","axis":"claimedLevel","code":"regulator","priority":30,"when":{"near":{"a":"already","b":"regulator","max":4,"ordered":true}},"examples":{"match":["已经投诉到工信部"],"noMatch":["再不修就投诉到工信部"]}},
          {"id":"severity.hurt","axis":"severity","code":"critical","when":{"term":"hurt"},"examples":{"match":["洗衣机漏电"],"noMatch":["没有漏电"]}}]}
        """;

    public static ComplaintRuleSet Set { get; } = ComplaintRuleSet.Parse(Telecom);

    public static ComplaintClassifier Classifier { get; } = Set.Compile();

    /// <summary>A pack of words only, each a term of its own whose id is its number.</summary>
    public static ComplaintPack Words(params string[] forms) => new("words", "1.0.0", ["zh-CN", "en"])
    {
        Terms = [.. forms.Select((form, i) => new ComplaintTerm("t" + i, [form], TermNegation.Ignored))],
    };

    /// <summary>The terms of a text with what they cover.</summary>
    public static (string Term, string Words)[] Matches(ComplaintPack pack, string text)
    {
        var matches = new TermMatch[1000];
        int count = new ComplaintRuleSet(pack).Compile().Match(text.AsSpan(), matches);
        return [.. matches.Take(count).Select(match => (match.Term.Id, match.Span.Of(text)))];
    }

    public static IReadOnlyList<Finding> FindingsOf(string json) => ComplaintRuleSet.TryParse(json, out _, out IReadOnlyList<Finding> findings) ? [] : findings;

    /// <summary>A rule for tests of what refuses a file.</summary>
    public static string Rule(string id, string axis, string code, string when, string match, string noMatch = "无关") =>
        $$$"""{"id":"{{{id}}}","axis":"{{{axis}}}","code":"{{{code}}}","when":{{{when}}},"examples":{"match":[{{{Quoted(match)}}}],"noMatch":[{{{Quoted(noMatch)}}}]}}""";

    private static string Quoted(string text) => "\"" + JsonEncodedText.Encode(text) + "\"";
}
