using System.Globalization;
using Xunit;

namespace Csat.Domain.Tests;

public sealed class FindingTests
{
    private static readonly Finding Light = new("measures[0].weight", new("0.2 is too little", "0.2 过低"), RuleId.Parse("INC-01"));

    [Fact]
    public void A_finding_reads_with_path_message_and_rule_in_both_languages()
    {
        Assert.Equal("measures[0].weight: 0.2 is too little (INC-01)", Light.ToString());
        Assert.Equal("measures[0].weight\uFF1A0.2 过低\uFF08INC-01\uFF09", Light.ToString(CultureInfo.GetCultureInfo("zh-CN")));
        Assert.Equal("id: it is empty", new Finding("id", new("it is empty", "为空")).ToString());
    }

    [Fact]
    public void The_exception_carries_every_finding_and_says_them_all()
    {
        var second = new Finding("id", new("it is empty", "为空"));
        var refusal = new FindingsException("Scheme 'x'", [Light, second], "scheme");

        Assert.Equal([Light, second], refusal.Findings);
        Assert.Equal("scheme", refusal.ParamName);
        Assert.Contains("Scheme 'x': 2 findings: measures[0].weight: 0.2 is too little (INC-01); id: it is empty.", refusal.Message);
        Assert.Equal("findings", Assert.Throws<ArgumentNullException>(() => new FindingsException("x", null!, "p")).ParamName);
    }
}
