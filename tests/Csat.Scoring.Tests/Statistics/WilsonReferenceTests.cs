namespace Csat.Scoring.Tests;

/// <summary>Wilson intervals and bounds as R 4.2.2 computes them (prop.test without correction).</summary>
public class WilsonReferenceTests
{
    private const double Tolerance = 1e-11;

    [Theory]
    [InlineData("wilson-001", 0, 1, 0.95, 0.0, 0.0, 0.793450685622763)]
    [InlineData("wilson-002", 1, 1, 0.95, 1.0, 0.206549314377238, 1.0)]
    [InlineData("wilson-004", 0, 10, 0.99, 0.0, 0.0, 0.398854093304908)]
    [InlineData("wilson-005", 0, 10, 0.9, 0.0, 0.0, 0.212941970083407)]
    [InlineData("wilson-007", 1, 10, 0.99, 0.1, 0.0118515034110329, 0.507231771232893)]
    [InlineData("wilson-008", 1, 10, 0.9, 0.1, 0.0226349087308672, 0.347718667335858)]
    [InlineData("wilson-010", 5, 10, 0.99, 0.5, 0.184225518247236, 0.815774481752765)]
    [InlineData("wilson-011", 5, 10, 0.9, 0.5, 0.269271821138267, 0.730728178861733)]
    [InlineData("wilson-013", 9, 10, 0.99, 0.9, 0.492768228767107, 0.988148496588967)]
    [InlineData("wilson-014", 9, 10, 0.9, 0.9, 0.652281332664142, 0.977365091269133)]
    [InlineData("wilson-016", 10, 10, 0.99, 1.0, 0.601145906695092, 1.0)]
    [InlineData("wilson-017", 10, 10, 0.9, 1.0, 0.787058029916593, 1.0)]
    [InlineData("wilson-019", 3, 30, 0.99, 0.1, 0.0256516572915859, 0.319235261282903)]
    [InlineData("wilson-020", 3, 30, 0.9, 0.1, 0.0406769670092309, 0.225502479490848)]
    [InlineData("wilson-022", 0, 30, 0.99, 0.0, 0.0, 0.181108648218111)]
    [InlineData("wilson-023", 0, 30, 0.9, 0.0, 0.0, 0.0827243081250992)]
    [InlineData("wilson-025", 30, 30, 0.99, 1.0, 0.818891351781889, 1.0)]
    [InlineData("wilson-026", 30, 30, 0.9, 1.0, 0.917275691874901, 1.0)]
    [InlineData("wilson-028", 45, 50, 0.95, 0.9, 0.786397685625204, 0.95652423506811)]
    [InlineData("wilson-029", 90, 100, 0.95, 0.9, 0.825634338495087, 0.944770862939325)]
    [InlineData("wilson-031", 90, 100, 0.9, 0.9, 0.839644490388908, 0.939281332984553)]
    [InlineData("wilson-032", 99, 100, 0.95, 0.99, 0.945513803821295, 0.998232567935859)]
    [InlineData("wilson-034", 99, 100, 0.9, 0.99, 0.956418226465944, 0.997765907166545)]
    [InlineData("wilson-035", 777, 1000, 0.95, 0.777, 0.750168106027899, 0.801711869771104)]
    [InlineData("wilson-037", 777, 1000, 0.9, 0.777, 0.754617292976479, 0.797887880268693)]
    [InlineData("wilson-038", 683, 1000, 0.95, 0.683, 0.653506896420483, 0.711092509973804)]
    [InlineData("wilson-040", 683, 1000, 0.9, 0.683, 0.658330962247489, 0.706681480726759)]
    [InlineData("wilson-041", 3, 1000, 0.95, 0.003, 0.00102078388113862, 0.00878301405350317)]
    [InlineData("wilson-043", 3, 1000, 0.9, 0.003, 0.00119956247841627, 0.00748249130190569)]
    [InlineData("wilson-044", 24, 100, 0.95, 0.24, 0.166913255569488, 0.332323363498145)]
    [InlineData("wilson-046", 24, 100, 0.9, 0.24, 0.177194082150042, 0.316504132657209)]
    [InlineData("wilson-047", 34, 100, 0.95, 0.34, 0.254615207973482, 0.437222711452754)]
    [InlineData("wilson-049", 34, 100, 0.9, 0.34, 0.267214371816549, 0.421215298834067)]
    [InlineData("wilson-050", 8642, 10000, 0.95, 0.8642, 0.857345612987103, 0.870774682599696)]
    [InlineData("wilson-052", 999999, 1000000, 0.95, 0.999999, 0.999994335088196, 0.999999823475423)]
    public void The_interval_agrees_with_R(string id, long successes, long n, double confidence, double p, double lower, double upper)
    {
        ConfidenceInterval interval = Intervals.Wilson(successes, n, confidence);

        Figures.Close(lower, interval.Lower, Tolerance, id);
        Figures.Close(upper, interval.Upper, Tolerance, id);
        Assert.True(interval.Contains(p), id);
    }

    [Theory]
    [InlineData("wilson-onesided-001", 0, 10, 0.95, "lower", 0.0, 1.0)]
    [InlineData("wilson-onesided-002", 0, 10, 0.95, "upper", 0.0, 0.212941970083407)]
    [InlineData("wilson-onesided-004", 1, 10, 0.95, "upper", 0.0, 0.347718667335858)]
    [InlineData("wilson-onesided-005", 5, 10, 0.95, "lower", 0.269271821138267, 1.0)]
    [InlineData("wilson-onesided-007", 9, 10, 0.95, "lower", 0.652281332664142, 1.0)]
    [InlineData("wilson-onesided-008", 9, 10, 0.95, "upper", 0.0, 0.977365091269133)]
    [InlineData("wilson-onesided-010", 10, 10, 0.95, "upper", 0.0, 1.0)]
    [InlineData("wilson-onesided-011", 3, 30, 0.95, "lower", 0.0406769670092309, 1.0)]
    [InlineData("wilson-onesided-013", 0, 30, 0.95, "lower", 0.0, 1.0)]
    [InlineData("wilson-onesided-014", 0, 30, 0.95, "upper", 0.0, 0.0827243081250992)]
    [InlineData("wilson-onesided-016", 30, 30, 0.95, "upper", 0.0, 1.0)]
    public void The_one_sided_bound_agrees_with_R(string id, long successes, long n, double confidence, string side, double lower, double upper)
    {
        if (side == "lower")
        {
            Figures.Close(lower, Intervals.WilsonLower(successes, n, confidence), Tolerance, id);
            Assert.Equal(1, upper);
        }
        else
        {
            Figures.Close(upper, Intervals.WilsonUpper(successes, n, confidence), Tolerance, id);
            Assert.Equal(0, lower);
        }
    }
}
