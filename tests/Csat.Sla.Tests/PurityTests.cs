using Csat.TestKit;

namespace Csat.Sla.Tests;

public sealed class PurityTests
{
    [Fact]
    public void The_package_keeps_no_state() => PurityContract.HasNoMutableStatics(typeof(SlaPolicy).Assembly);
}
