namespace Csat.Cues;

/// <summary>Softmax regression: half the sum of squared weights plus C times the weighed log loss, by L-BFGS. Intercepts aren't penalised.</summary>
internal sealed class Softmax
{
    private const int Iterations = 400;
    private const int Memory = 10;

    private readonly int[][] _rows;
    private readonly double[] _scales;
    private readonly int[] _labels;
    private readonly double[] _importance;
    private readonly int _classes;
    private readonly double[] _scores;

    private Softmax(int[][] rows, double[] scales, int[] labels, int classes, double c)
    {
        (_rows, _scales, _labels, _classes) = (rows, scales, labels, classes);
        int[] sizes = new int[classes];
        foreach (int label in labels)
        {
            sizes[label]++;
        }

        _importance = [.. labels.Select(label => c * labels.Length / (classes * (double)sizes[label]))];
        _scores = new double[classes];
    }

    /// <summary>Weights by feature, then class; the last row holds the intercepts.</summary>
    public static double[] Fit(int[][] rows, double[] scales, int[] labels, int classes, double c) => new Softmax(rows, scales, labels, classes, c).Minimise();

    private double Loss(double[] w, double[] gradient)
    {
        int bias = _scales.Length * _classes;
        double loss = 0;
        for (int i = 0; i < bias; i++)
        {
            loss += w[i] * w[i] / 2;
            gradient[i] = w[i];
        }

        Array.Clear(gradient, bias, _classes);
        for (int row = 0; row < _rows.Length; row++)
        {
            Array.Copy(w, bias, _scores, 0, _classes);
            foreach (int feature in _rows[row])
            {
                int at = feature * _classes;
                double scale = _scales[feature];
                for (int k = 0; k < _classes; k++)
                {
                    _scores[k] += scale * w[at + k];
                }
            }

            double most = _scores.Max();
            double sum = 0;
            double own = _scores[_labels[row]];
            for (int k = 0; k < _classes; k++)
            {
                _scores[k] = Math.Exp(_scores[k] - most);
                sum += _scores[k];
            }

            loss += _importance[row] * (Math.Log(sum) + most - own);
            for (int k = 0; k < _classes; k++)
            {
                _scores[k] = _importance[row] * ((_scores[k] / sum) - (k == _labels[row] ? 1 : 0));
                gradient[bias + k] += _scores[k];
            }

            foreach (int feature in _rows[row])
            {
                int at = feature * _classes;
                double scale = _scales[feature];
                for (int k = 0; k < _classes; k++)
                {
                    gradient[at + k] += scale * _scores[k];
                }
            }
        }

        return loss;
    }

    private double[] Minimise()
    {
        int size = (_scales.Length + 1) * _classes;
        double[] w = new double[size];
        double[] gradient = new double[size];
        double[] trial = new double[size];
        double[] trialGradient = new double[size];
        var steps = new List<(double[] S, double[] Y, double Rho)>();
        double loss = Loss(w, gradient);
        for (int iteration = 0; iteration < Iterations; iteration++)
        {
            double[] direction = Direction(gradient, steps);
            double slope = Dot(direction, gradient);
            double step = steps.Count == 0 ? 1 / Math.Sqrt(Dot(gradient, gradient)) : 1;
            double next = loss;
            for (int halving = 0; halving < 40; halving++, step /= 2)
            {
                for (int i = 0; i < size; i++)
                {
                    trial[i] = w[i] + (step * direction[i]);
                }

                next = Loss(trial, trialGradient);
                if (next <= loss + (1e-4 * step * slope))
                {
                    break;
                }
            }

            double[] s = new double[size];
            double[] y = new double[size];
            for (int i = 0; i < size; i++)
            {
                (s[i], y[i]) = (trial[i] - w[i], trialGradient[i] - gradient[i]);
            }

            double curvature = Dot(s, y);
            if (curvature > 0)
            {
                steps.Add((s, y, 1 / curvature));
                if (steps.Count > Memory)
                {
                    steps.RemoveAt(0);
                }
            }

            bool isDone = loss - next <= 1e-9 * loss;
            (w, trial, gradient, trialGradient, loss) = (trial, w, trialGradient, gradient, next);
            if (isDone)
            {
                break;
            }
        }

        return w;
    }

    private static double[] Direction(double[] gradient, List<(double[] S, double[] Y, double Rho)> steps)
    {
        double[] direction = [.. gradient.Select(value => -value)];
        double[] alphas = new double[steps.Count];
        for (int i = steps.Count - 1; i >= 0; i--)
        {
            alphas[i] = steps[i].Rho * Dot(steps[i].S, direction);
            AddTo(direction, -alphas[i], steps[i].Y);
        }

        if (steps.Count > 0)
        {
            double factor = 1 / (steps[^1].Rho * Dot(steps[^1].Y, steps[^1].Y));
            for (int i = 0; i < direction.Length; i++)
            {
                direction[i] *= factor;
            }
        }

        for (int i = 0; i < steps.Count; i++)
        {
            AddTo(direction, alphas[i] - (steps[i].Rho * Dot(steps[i].Y, direction)), steps[i].S);
        }

        return direction;
    }

    private static void AddTo(double[] to, double factor, double[] what)
    {
        for (int i = 0; i < to.Length; i++)
        {
            to[i] += factor * what[i];
        }
    }

    private static double Dot(double[] one, double[] two)
    {
        double sum = 0;
        for (int i = 0; i < one.Length; i++)
        {
            sum += one[i] * two[i];
        }

        return sum;
    }
}
