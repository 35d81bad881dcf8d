namespace Csat.Scoring.Numerics;

/// <summary>The standard normal distribution.</summary>
internal static partial class Normal
{
    private const double CentralHalf = 0.425;

    /// <summary>The quantile Φ⁻¹(p) for 0 &lt; p &lt; 1, relative error about 1e-16.</summary>
    /// <remarks>Wichura 1988, Applied Statistics 37:477, algorithm AS 241 (PPND16).</remarks>
    public static double Quantile(double p) =>
        Math.Abs(p - 0.5) <= CentralHalf ? Central(p - 0.5)
        : p < 0.5 ? -UpperTail(p)
        : UpperTail(1 - p);

    /// <summary>The z with P(|Z| ≤ z) = confidence, for 0 &lt; confidence &lt; 1: also for levels so near to 0 or 1 that their half would lose digits.</summary>
    public static double TwoSided(double confidence) =>
        confidence <= 2 * CentralHalf ? Central(confidence / 2) : UpperTail((1 - confidence) / 2);

    /// <summary>Φ⁻¹(½ + q).</summary>
    private static double Central(double q)
    {
        double r = 0.180625 - (q * q);
        return q * Polynomial(r, 3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
                4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3)
            / Polynomial(r, 1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
                2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3);
    }

    /// <summary>The z with P(Z &gt; z) = p, for small p.</summary>
    private static double UpperTail(double p)
    {
        double tail = Math.Sqrt(-Reproducible.Log(p));
        if (tail <= 5)
        {
            double r = tail - 1.6;
            return Polynomial(r, 1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
                    1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4)
                / Polynomial(r, 1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
                    1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9);
        }
        else
        {
            double r = tail - 5;
            return Polynomial(r, 6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
                    2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7)
                / Polynomial(r, 1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
                    7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15);
        }
    }

    private static double Polynomial(
        double x, double c0, double c1, double c2, double c3, double c4, double c5, double c6, double c7) =>
        (((((((((((((c7 * x) + c6) * x) + c5) * x) + c4) * x) + c3) * x) + c2) * x) + c1) * x) + c0;
}
