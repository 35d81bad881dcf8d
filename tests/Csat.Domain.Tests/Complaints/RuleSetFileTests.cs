using Csat.TestKit;

namespace Csat.Domain.Tests;

/// <summary>Rule files: what is read, what is refused, how a user's own file stands on a bundled one.</summary>
public sealed class RuleSetFileTests
{
    private const string Start = """{"schemaVersion":1,"id":"own","version":"1.0.0","locales":["zh-CN"],"terms":[{"id":"a","forms":["甲"]}],"rules":[""";

    [Fact]
    public void A_set_survives_json_with_its_hash()
    {
        ComplaintRuleSet again = ComplaintRuleSet.Parse(TestPacks.Set.ToJson(indented: true));
        Assert.Equal(TestPacks.Set.ToJson(), again.ToJson());
        Assert.Equal(TestPacks.Set.Reference, again.Reference);
        Assert.Matches("^[0-9a-f]{64}$", again.Sha256);
        JsonContract.RoundTripsAsText(TestPacks.Set, JsonContract.Info<ComplaintRuleSet>(DomainJson.Options));
    }

    [Fact]
    public void Another_content_has_another_hash()
    {
        ComplaintPack pack = TestPacks.Set.Packs[0];
        Assert.NotEqual(TestPacks.Set.Sha256, new ComplaintRuleSet(pack with { Rules = [pack.Rules[0] with { Weight = 0.9m }, .. pack.Rules.Skip(1)] }).Sha256);
    }

    [Fact]
    public void Conditions_facts_and_tables_survive_json()
    {
        string json = Start + TestPacks.Rule("r", "cause", "other", """{"all":[{"any":[{"term":["a","a"]},{"near":{"a":"a","b":["a"],"max":3,"sameClause":false,"ordered":true}}]},{"none":[{"fact":{"name":"area","op":"in","value":["x",1,true]}},{"fact":{"name":"previousContacts","op":"lt","value":-1}}]}]}""", "甲")
            .Replace("\"noMatch\":[", """ "noMatch":[{"text":"甲","facts":{"area":"x","previousContacts":2,"overLevel":true,"forum":"regulator","justified":false,"difficult":true,"fromProvider":true,"source":"s","grade":"gold","product":"p","own":1.5}},""")
            + """],"notNegators":["无语"],"clauseBreaks":["但"],"negators":[{"forms":["没"],"reach":2}],"policies":{"intent":{"margin":0.1,"threshold":0.2,"fromCause":0.3,"fromEscalation":0.4},"cause":{"threshold":0.6},"expert":{"previousContacts":2}},"departments":[{"cause":"other","department":"x","name":{"en":"X","zh":"甲部"},"contactWithin":"4:00:00"},{"department":"y","name":{"en":"Y","zh":"乙部"},"contactWithin":"8:00:00"}]}""";
        ComplaintRuleSet set = ComplaintRuleSet.Parse(json);

        Assert.Equal(set.ToJson(), ComplaintRuleSet.Parse(set.ToJson()).ToJson());
        Assert.Equal((0.1m, 0.6m, 2), (set.Policy.IntentMargin, set.Policy.CauseThreshold, set.Policy.ExpertPreviousContacts));
        Assert.Equal("x", set.Compile().Classify("甲").Department);
        Assert.Equal("y", set.Compile().Classify("乙").Department);
    }

    [Theory]
    [InlineData("""{"term":"b"}""", "$.rules[0].when.term")]
    [InlineData("""{"any":[{"term":"a"},{"near":{"a":["a","c"],"b":"a","max":1}}]}""", "$.rules[0].when.any[1].near.a[1]")]
    [InlineData("""{"term":"a","none":[]}""", "$.rules[0].when")]
    [InlineData("""{"all":[]}""", "$.rules[0].when.all")]
    [InlineData("""{"fact":{"name":"x","op":"gt","value":"many"}}""", "$.rules[0].when.fact.value")]
    [InlineData("""{"near":{"a":"a","b":"a","max":-1}}""", "$.rules[0].when.near.max")]
    [InlineData("""{"all":[{"all":[{"all":[{"all":[{"all":[{"all":[{"all":[{"all":[{"term":"a"}]}]}]}]}]}]}]}]}""", "$.rules[0].when.all[0].all[0].all[0].all[0].all[0].all[0].all[0].all[0]")]
    public void A_condition_that_is_none_is_refused_with_its_path(string when, string path) =>
        Assert.Equal(path, TestPacks.FindingsOf(Start + TestPacks.Rule("r", "cause", "other", when, "甲") + "]}")[0].Path);

    [Theory]
    [InlineData("\"version\":\"1.2.0\"", "\"version\":\"newest\"", "$.version")]
    [InlineData("\"schemaVersion\":1", "\"schemaVersion\":2", "$.schemaVersion")]
    [InlineData("\"locales\":[\"zh-CN\"]", "\"locales\":[]", "$.locales")]
    [InlineData("\"weight\":0.6", "\"weight\":2.5", "$.rules[7].weight")]
    [InlineData("\"weight\":0.6", "\"weight\":0.00001", "$.rules[7].weight")]
    [InlineData("\"priority\":10", "\"priority\":101", "$.rules[10].priority")]
    [InlineData("\"axis\":\"severity\"", "\"axis\":\"weather\"", "$.rules[12].axis")]
    [InlineData("\"code\":\"critical\"", "\"code\":\"weather\"", "$.rules[12].code")]
    [InlineData("\"forms\":[\"漏电\"]", "\"forms\":[\" \"]", "$.terms[14].forms[0]")]
    [InlineData("\"negation\":\"creates\"", "\"negation\":\"inverts\"", "$.terms[4].negation")]
    [InlineData("\"reach\":3", "\"reach\":65", "$.negators[0].reach")]
    [InlineData("\"id\":\"hurt\"", "\"id\":\"move-all\"", "$.terms[15].id")]
    [InlineData("\"match\":[\"洗衣机漏电\"]", "\"match\":[\"洗衣机\"]", "$.rules[12].examples.match[0]")]
    [InlineData("\"notNegators\"", "\"nonNegators\"", "$.nonNegators")]
    public void What_is_not_legal_is_refused_with_its_path(string legal, string wrong, string path)
    {
        Assert.Contains(legal, TestPacks.Telecom, StringComparison.Ordinal);
        IReadOnlyList<Finding> findings = TestPacks.FindingsOf(TestPacks.Telecom.Replace(legal, wrong));
        Assert.Contains(findings, finding => finding.Path == path);
        BilingualContract.Holds(findings.Select(finding => finding.Message));
    }

    [Fact]
    public void All_findings_are_told_at_once()
    {
        string json = TestPacks.Telecom.Replace("\"weight\":0.6", "\"weight\":7").Replace("\"reach\":3", "\"reach\":-1").Replace("\"id\":\"test.zh-CN\"", "\"id\":3");
        Assert.Equal(["$.id", "$.negators[0].reach", "$.rules[7].weight"], TestPacks.FindingsOf(json).Select(finding => finding.Path));
        Assert.Equal("json", Assert.Throws<FindingsException>(() => ComplaintRuleSet.Parse(json)).ParamName);
        Assert.False(ComplaintRuleSet.TryParse(null, out _, out IReadOnlyList<Finding> nothing));
        Assert.Single(nothing);
    }

    [Fact]
    public void An_own_file_adds_forms_replaces_rules_and_switches_them_off()
    {
        ComplaintRuleSet own = TestPacks.Set.Extend("""
            {"schemaVersion":1,"id":"own","version":"2.0.0","locales":["zh-CN"],
             "terms":[{"id":"no-signal","forms":["搜不到网"]}],
             "rules":[{"id":"cause.noise","axis":"cause","code":"part-quality","when":{"term":"noise"},"examples":{"match":["有噪音"],"noMatch":["安静"]}}],
             "off":["cause.delivery"]}
            """);
        ComplaintClassifier classifier = own.Compile();

        Assert.Equal([ComplaintCause.NetworkCoverage], classifier.Classify("搜不到网").Causes);
        Assert.Equal([ComplaintCause.NetworkCoverage], classifier.Classify("没信号").Causes);
        Assert.Equal([ComplaintCause.PartQuality], classifier.Classify("有噪音").Causes);
        Assert.Empty(classifier.Classify("还没送货").Causes);
        Assert.Equal(("own", "own"), (classifier.Reference.Id, classifier.Classify("有噪音").Evidence[0].Pack));
        Assert.Equal(own.ToJson(), ComplaintRuleSet.Parse(own.ToJson()).ToJson());
    }

    [Fact]
    public void An_own_file_that_does_not_fit_is_refused_with_paths_in_it()
    {
        Assert.False(TestPacks.Set.TryExtend(Start + TestPacks.Rule("r", "cause", "other", """{"term":"nowhere"}""", "甲") + "],\"off\":[\"x\"]}", out _, out IReadOnlyList<Finding> findings));
        Assert.Equal(["$.rules[0].when.term", "$.off[0]", "$.rules[0].examples.match[0]"], findings.Select(finding => finding.Path));
        Assert.Throws<FindingsException>(() => TestPacks.Set.Extend(TestPacks.Telecom)); // its name is taken
    }

    [Fact]
    public void Rules_of_another_language_do_not_mix_with_terms_of_the_same_name()
    {
        ComplaintRuleSet en = ComplaintRuleSet.Parse("""
            {"schemaVersion":1,"id":"test.en","version":"1.0.0","locales":["en"],"terms":[{"id":"no-signal","forms":["no signal"]}],
             "rules":[{"id":"cause.coverage","axis":"cause","code":"network-coverage","when":{"term":"no-signal"},"examples":{"match":["no signal"],"noMatch":["signal"]}}]}
            """);
        ComplaintClassifier both = ComplaintRuleSet.Combine("test", "1.0.0", TestPacks.Set, en).Compile();
        Assert.Equal(("test.en", 1.0), (both.Classify("no signal").Evidence.Single().Pack, both.Classify("no signal").Labels[1].Score));
        Assert.Equal("test.zh-CN", both.Classify("没信号").Evidence.Single().Pack);
    }

    [Fact]
    public void A_rule_is_in_force_between_its_dates()
    {
        ComplaintPack pack = TestPacks.Set.Packs[0];
        var set = new ComplaintRuleSet(pack with { Rules = [.. pack.Rules.Select(rule => rule with { EffectiveFrom = new(2026, 1, 1), EffectiveTo = new(2026, 12, 31) })] });
        Assert.NotEmpty(set.Compile(new(2026, 12, 31)).Classify("没信号").Causes);
        Assert.Empty(set.Compile(new(2027, 1, 1)).Classify("没信号").Causes);
        Assert.NotEmpty(set.Compile().Classify("没信号").Causes);
    }

    [Fact]
    public void Bundled_packs_have_no_findings()
    {
        foreach (string resource in typeof(ComplaintRuleSet).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("Csat.Domain.Complaints.", StringComparison.Ordinal)))
        {
            using Stream stream = typeof(ComplaintRuleSet).Assembly.GetManifestResourceStream(resource)!;
            using var reader = new StreamReader(stream);
            Assert.Equal([], ComplaintRuleSet.Validate(reader.ReadToEnd(), new(2026, 11, 1)).Select(found => resource + " " + found));
        }
    }
}
