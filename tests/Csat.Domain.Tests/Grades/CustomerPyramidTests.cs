using Csat.TestKit;
using FsCheck;
using FsCheck.Xunit;
using static Csat.TestKit.JsonContract;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>GRD-12: the pyramid by revenue or profit.</summary>
public sealed class CustomerPyramidTests
{
    [Fact]
    public void Of_a_hundred_customers_one_is_vip_four_are_major_and_fifteen_ordinary()
    {
        CustomerValue[] customers = [.. Enumerable.Range(1, 100).Select(i => new CustomerValue("c" + i, i * 10))];
        PyramidAssignment pyramid = CustomerPyramids.ByCustomers.Assign(customers, PyramidBasis.Revenue);

        Assert.Equal([1, 4, 15, 80], pyramid.Levels.Select(level => level.Customers));
        Assert.Equal(new PyramidRow("c100", 1000, 1, 1, PyramidLevel.Vip), pyramid.Rows[0]);
        Assert.Equal(PyramidLevel.Major, pyramid.Rows[4].Level);
        Assert.Equal(PyramidLevel.Ordinary, pyramid.Rows[19].Level);
        Assert.Equal(PyramidLevel.Small, pyramid.Rows[20].Level);
        Assert.Equal(50500, pyramid.Levels.Sum(level => level.Value));
        Assert.StartsWith("100 customers given, 100 ranked by revenue, 0 rejected", pyramid.Explain(), StringComparison.Ordinal);
        Assert.Contains("GRD-12", pyramid.Explain(), StringComparison.Ordinal);
        BilingualContract.Explains(pyramid.Explain);
    }

    [Fact]
    public void By_value_a_level_is_the_customers_who_bring_its_share()
    {
        // 50, 30, 10, 10 of 100: before the second there are 50 %, before the third 80 %.
        PyramidAssignment pyramid = CustomerPyramids.ByValue.Assign([new("a", 50), new("b", 30), new("c", 10), new("d", 10), new("e", 0), new("f", -20)], PyramidBasis.Profit);

        Assert.Equal([PyramidLevel.Vip, PyramidLevel.Ordinary, PyramidLevel.Small, PyramidLevel.Small, PyramidLevel.Small, PyramidLevel.Small], pyramid.Rows.Select(row => row.Level));
        Assert.Equal([1, 2, 3, 3, 5, 6], pyramid.Rows.Select(row => row.Rank));
        Assert.Equal(2, pyramid.Rows[2].Sharing);
        Assert.Contains("VIP (platinum): 1 customer, 50\n", pyramid.Explain(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Customers_who_bring_the_same_have_the_same_level()
    {
        PyramidAssignment pyramid = CustomerPyramids.ByCustomers.Assign([.. Enumerable.Range(1, 10).Select(i => new CustomerValue("c" + i, 7))], PyramidBasis.Revenue);

        Assert.All(pyramid.Rows, row => Assert.Equal((PyramidLevel.Vip, 1, 10), (row.Level, row.Rank, row.Sharing)));
        Assert.Contains("10 customers on a shared place", pyramid.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cant_be_ranked_is_rejected_with_its_reason()
    {
        PyramidAssignment pyramid = CustomerPyramids.ByCustomers.Assign([new("a", 1), null!, new(" ", 1), new("b", decimal.MaxValue), new("a", 2)], PyramidBasis.Revenue);

        Assert.Equal((5, 1, 4), (pyramid.Given, pyramid.Rows.Count, pyramid.Rejected.Count));
        Assert.Equal(["customers[1]", "customers[2]", "customers[3].value", "customers[4].customer"], pyramid.Rejected.Select(finding => finding.Path));
        BilingualContract.Holds(pyramid.Rejected.Select(finding => finding.Message));
        Assert.Empty(CustomerPyramids.ByValue.Assign([], PyramidBasis.Profit).Rows);
        Refuses<ArgumentOutOfRangeException>(() => CustomerPyramids.ByValue.Assign([], (PyramidBasis)2), "value", "Revenue, Profit");
    }

    [Fact]
    public void Cut_offs_are_data()
    {
        RoundTripsAsText(CustomerPyramids.ByCustomers, Info<CustomerPyramid>(DomainJson.Options),
            """{"schemaVersion":1,"id":"pyramid-by-customers","version":"1","share":"Customers","vip":0.01,"major":0.05,"ordinary":0.20}""");
        Assert.All(CustomerPyramids.All, pyramid => Assert.Equal(pyramid.ToJson(), CustomerPyramid.Parse(pyramid.ToJson(indented: true)).ToJson()));
        RoundTripsAsText(CustomerPyramids.ByValue.Assign([new("a", 1), new("", 1)], PyramidBasis.Profit), Info<PyramidAssignment>(DomainJson.Options));
        Assert.Equal(["major", "ordinary"], Refuses<FindingsException>(() => new CustomerPyramid("x", "1", PyramidShare.Value, 0.5m, 0.2m, 1), "vip").Findings.Select(finding => finding.Path));
        Assert.False(CustomerPyramid.TryParse("""{"schemaVersion":1,"id":"x","version":"1","share":"Heads","vip":0.2,"major":"0.1","ordinary":2}""", out _, out IReadOnlyList<Finding> findings));
        Assert.Equal(["$.share", "$.major", "$.ordinary"], findings.Select(finding => finding.Path));
    }

    [Property]
    public bool Who_brings_more_is_never_below_and_nobody_is_lost(int[] values, bool byValue)
    {
        CustomerPyramid pyramid = byValue ? CustomerPyramids.ByValue : CustomerPyramids.ByCustomers;
        PyramidAssignment assigned = pyramid.Assign(values.Select((value, i) => new CustomerValue("c" + (i % 20), value)), PyramidBasis.Profit);
        return assigned.Given == assigned.Rows.Count + assigned.Rejected.Count
            && assigned.Rows.All(x => assigned.Rows.All(y => x.Value < y.Value ? x.Level >= y.Level && x.Rank > y.Rank : x.Value > y.Value || (x.Level == y.Level && x.Rank == y.Rank)))
            && assigned.Rows.All(row => row.Level == Model(row.Value))
            && assigned.Levels.Sum(level => level.Customers) == assigned.Rows.Count;

        PyramidLevel Model(decimal value)
        {
            decimal before = byValue ? assigned.Rows.Where(row => row.Value > value && row.Value > 0).Sum(row => row.Value) : assigned.Rows.Count(row => row.Value > value);
            decimal whole = byValue ? assigned.Rows.Where(row => row.Value > 0).Sum(row => row.Value) : assigned.Rows.Count;
            decimal[] cutOffs = byValue ? [0.2m, 0.5m, 0.8m] : [0.01m, 0.05m, 0.2m];
            return value <= 0 ? PyramidLevel.Small : (PyramidLevel)cutOffs.Count(cutOff => before >= cutOff * whole);
        }
    }
}
