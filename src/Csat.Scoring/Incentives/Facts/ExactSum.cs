namespace Csat.Scoring;

/// <summary>A sum of doubles without any rounding until it is read, so that the order in which they are added can't matter.</summary>
/// <remarks>
/// Fixed point over the whole range of finite doubles: digits of 32 bits in <see langword="long"/>s, the spare bits of which take up the
/// carries of 2³⁰ additions. What is read is within a few units of the last place of the sum, and the same for the same addends. Kulisch and Miranker 1986, SIAM Rev. 28:1.
/// </remarks>
internal sealed class ExactSum
{
    private const int Bits = 32;
    private const int Smallest = -1074; // the exponent of the lowest bit of a double
    private const long Digit = 1L << Bits;
    private const int Room = 1 << 30;

    private readonly long[] _digits = new long[70]; // (1024 + 1074)/32 = 66 digits, and room for carries
    private int _additions;

    /// <summary>Adds a finite number.</summary>
    public void Add(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> 52) & 0x7FF);
        long fraction = bits & 0xF_FFFF_FFFF_FFFF;
        int shift = exponent == 0 ? 0 : exponent - 1; // the fraction's lowest bit is 2^(shift − 1074)
        ulong mantissa = (ulong)(exponent == 0 ? fraction : fraction | (1L << 52));
        int place = shift / Bits;
        int offset = shift % Bits;
        ulong low = (mantissa & uint.MaxValue) << offset;
        ulong high = ((mantissa >> Bits) << offset) + (low >> Bits); // at most 21 + 31 bits and a carry
        long sign = bits < 0 ? -1 : 1;
        _digits[place] += sign * (long)(low & uint.MaxValue);
        _digits[place + 1] += sign * (long)(high & uint.MaxValue);
        _digits[place + 2] += sign * (long)(high >> Bits);
        if (++_additions == Room)
        {
            Carry();
        }
    }

    /// <summary>The sum, infinite where it passes the range of doubles.</summary>
    public double Value()
    {
        Carry();
        bool isNegative = _digits[_digits.Length - 1] < 0;
        if (isNegative)
        {
            Negate();
        }

        double sum = 0;
        for (int i = _digits.Length - 1; i >= 0; i--)
        {
            if (_digits[i] != 0)
            {
                // In two steps, for the power alone may lie outside the range.
                int power = Smallest + (i * Bits);
                int half = power / 2;
                sum += _digits[i] * Power(half) * Power(power - half);
            }
        }

        if (isNegative)
        {
            Negate();
        }

        return isNegative ? -sum : sum;
    }

    private void Negate()
    {
        for (int i = 0; i < _digits.Length; i++)
        {
            _digits[i] = -_digits[i];
        }

        Carry();
    }

    /// <summary>Brings every digit but the last into 0 … 2³² − 1; a negative sum keeps its sign in the last.</summary>
    private void Carry()
    {
        for (int i = 0; i < _digits.Length - 1; i++)
        {
            long carry = _digits[i] >> Bits;
            _digits[i] -= carry * Digit;
            _digits[i + 1] += carry;
        }

        _additions = 0;
    }

    private static double Power(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + 1023) << 52);
}
