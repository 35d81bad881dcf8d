using System.Reflection;
using System.Runtime.Versioning;

namespace Csat.NetStandard.Tests;

public sealed class BuildTests
{
    [Theory]
    [InlineData("Csat.Domain")]
    [InlineData("Csat.Sla")]
    [InlineData("Csat.Scoring")]
    public void These_tests_load_the_netstandard_builds(string package)
    {
        TargetFrameworkAttribute? built = Assembly.Load(package).GetCustomAttribute<TargetFrameworkAttribute>();
        Assert.Equal(".NETStandard,Version=v2.0", built?.FrameworkName);
    }
}
