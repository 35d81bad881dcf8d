using System.Reflection;

namespace Csat.Docs.Tests;

public sealed class PublicSurfaceTests
{
    [Theory]
    [InlineData("Csat.Domain")]
    [InlineData("Csat.Sla")]
    [InlineData("Csat.Scoring")]
    public void One_using_opens_a_package(string package) => Assert.Empty(
        Assembly.Load(package).GetExportedTypes().Where(type => type.Namespace != package).Select(type => type.FullName));

    [Fact]
    public void Arrows_point_to_the_domain_only()
    {
        Assert.Equal(["Csat.Domain"], PackagesOf("Csat.Sla").Append("Csat.Domain").Distinct());
        Assert.Equal(["Csat.Domain"], PackagesOf("Csat.Scoring").Append("Csat.Domain").Distinct());
        Assert.Empty(PackagesOf("Csat.Domain"));

        static IEnumerable<string> PackagesOf(string package) => Assembly.Load(package).GetReferencedAssemblies()
            .Select(reference => reference.Name!).Where(name => name.StartsWith("Csat.", StringComparison.Ordinal));
    }
}
