/** What pictures of strength for the legs show, as in `pictures.ts`. */
export const legPictures: Readonly<Record<string, string>> = {
  // sit-to-stand
  'On the front half of a chair, leaning forward until the nose is over the toes':
    'En la mitad de delante de una silla, inclinada hasta que la nariz queda sobre los dedos de los pies',
  'A woman is on the front half of a chair, both feet flat on the floor, hip-wide and a little behind the knees. With a long back and both arms out in front she leans forward from the hips until the nose is over the toes.':
    'Una mujer está en la mitad de delante de una silla, con los dos pies planos en el suelo, separados como las caderas y un poco por detrás de las rodillas. Con la espalda larga y los dos brazos hacia delante, se inclina desde las caderas hasta que la nariz queda sobre los dedos de los pies.',
  'Standing tall in front of the chair, both knees straight':
    'De pie delante de la silla, con las dos rodillas rectas',
  'She stands tall in front of the chair, both feet where they were, the arms still out in front. An arrow beside her points up and down. The tinted fronts of the thighs and the buttocks work.':
    'Está de pie delante de la silla, con los dos pies donde estaban y los brazos todavía hacia delante. Una flecha a su lado señala hacia arriba y hacia abajo. Trabajan la parte de delante de los muslos y los glúteos, con color.',
  // heel-raise
  'Standing at a worktop, both hands on it, heels on the floor':
    'De pie ante un mueble de cocina, con las dos manos en él y los talones en el suelo',
  'A man stands tall at a worktop with the fingers of both hands on it. His feet are hip-wide and flat on the floor.':
    'Un hombre está de pie ante un mueble de cocina, con los dedos de las dos manos en él. Tiene los pies separados como las caderas y planos en el suelo.',
  'Both heels are high, the weight is on the balls of the feet':
    'Los dos talones están arriba, y el peso en la parte de delante de las plantas',
  'Both heels have come up high and the weight is over the big toes. Knees and body stay straight, the fingers rest on the worktop. An arrow behind the heels points up and down. The tinted calves work.':
    'Los dos talones han subido mucho y el peso está sobre los dedos gordos. Las rodillas y el cuerpo siguen rectos, y los dedos de las manos descansan en el mueble. Una flecha detrás de los talones señala hacia arriba y hacia abajo. Trabajan las pantorrillas, con color.',
  // seated-knee-straightening
  'Sitting tall on a chair, both feet flat on the floor':
    'En una silla, con la espalda recta y los dos pies planos en el suelo',
  'A woman sits tall, well back on a chair. Both knees are bent, both feet are flat on the floor, and her hands hold the sides of the seat.':
    'Una mujer está sentada con la espalda recta, bien atrás en una silla. Tiene las dos rodillas dobladas y los dos pies planos en el suelo, y se agarra con las manos a los lados del asiento.',
  'One knee has straightened, the foot is up in front':
    'Una rodilla se ha enderezado, y el pie está arriba, delante',
  'The right knee has straightened, so that the shin points forward and the foot is up in front, toes towards her. The thigh stays on the chair, and the back stays tall. A curved arrow beside the foot points up. The tinted front of the right thigh works.':
    'La rodilla derecha se ha enderezado, de modo que la espinilla apunta hacia delante y el pie está arriba, con los dedos hacia ella. El muslo sigue en la silla, y la espalda, recta. Una flecha curva al lado del pie señala hacia arriba. Trabaja la parte de delante del muslo derecho, con color.',
  // one-leg-heel-raise
  'Standing on one leg at a worktop, the other foot lifted behind':
    'Sobre una pierna ante un mueble de cocina, con el otro pie levantado detrás',
  'A woman stands on her right leg at a worktop with both hands on it. The left knee is bent and the left foot is off the floor behind her. The right heel is down.':
    'Una mujer está de pie sobre la pierna derecha ante un mueble de cocina, con las dos manos en él. La rodilla izquierda está doblada y el pie izquierdo está en el aire detrás de ella. El talón derecho está abajo.',
  'The heel of the standing leg is high, the hands keep the balance':
    'El talón de la pierna de apoyo está arriba, y las manos mantienen el equilibrio',
  'The right heel has come up high and the weight is over the big toe. The knee stays straight and the hips stay level. An arrow behind the heel points up and down. The tinted right calf works alone.':
    'El talón derecho ha subido mucho y el peso está sobre el dedo gordo. La rodilla sigue recta y las caderas, niveladas. Una flecha detrás del talón señala hacia arriba y hacia abajo. Trabaja sola la pantorrilla derecha, con color.',
  // towel-heel-raise
  'Standing on one leg, a rolled towel under the toes':
    'Sobre una pierna, con una toalla enrollada debajo de los dedos del pie',
  'A woman stands on her right leg at a worktop with both hands on it. A towel is rolled up under the toes of the right foot, so that the toes are bent up. The heel is on the floor. The left foot is lifted behind her.':
    'Una mujer está de pie sobre la pierna derecha ante un mueble de cocina, con las dos manos en él. Una toalla enrollada está debajo de los dedos del pie derecho, de modo que quedan doblados hacia arriba. El talón está en el suelo. El pie izquierdo está levantado detrás de ella.',
  'The heel is high, the toes stay bent on the rolled towel':
    'El talón está arriba, y los dedos siguen doblados sobre la toalla enrollada',
  'The right heel has come up high. The toes stay on the rolled towel and bend far up. The knee stays straight. An arrow behind the heel points up and down. The tinted calf and sole work.':
    'El talón derecho ha subido mucho. Los dedos siguen en la toalla enrollada y se doblan mucho hacia arriba. La rodilla sigue recta. Una flecha detrás del talón señala hacia arriba y hacia abajo. Trabajan la pantorrilla y la planta, con color.',
  // one-leg-balance
  'Standing tall in front of a worktop, both hands on it':
    'De pie delante de un mueble de cocina, con las dos manos en él',
  'A man stands tall, facing a kitchen worktop. Both hands rest on it, and both feet are on the floor, hip-wide. He looks straight ahead.':
    'Un hombre está de pie ante un mueble de cocina. Las dos manos descansan en él, y los dos pies están en el suelo, separados como las caderas. Mira al frente.',
  'Standing on one leg, fingertips just above the worktop':
    'Sobre una pierna, con las puntas de los dedos justo por encima del mueble',
  'He stands on the right leg, its knee soft. The left foot has come off the floor behind him, as the arrow shows. His hips are level. The hands hover just above the worktop, ready to hold on. The tinted outer hip of the right leg works.':
    'Está de pie sobre la pierna derecha, con la rodilla suelta. El pie izquierdo se ha separado del suelo detrás de él, como muestra la flecha. Las caderas están niveladas. Las manos están justo por encima del mueble, listas para agarrarse. Trabaja la parte de fuera de la cadera de la pierna derecha, con color.',
  // belt-push-out
  'Lying on the back, knees bent, a belt loop round both thighs':
    'Boca arriba, con las rodillas dobladas y un cinturón alrededor de los dos muslos',
  'A woman lies on her back on a mat. Both knees are bent, the feet are flat and hip-wide. A belt is closed loosely round both thighs, a hand-width above the knees.':
    'Una mujer está acostada boca arriba en una colchoneta. Tiene las dos rodillas dobladas, los pies planos y separados como las caderas. Un cinturón está cerrado, flojo, alrededor de los dos muslos, un ancho de mano por encima de las rodillas.',
  'Both knees push outwards against the belt':
    'Las dos rodillas empujan hacia fuera contra el cinturón',
  'Both knees have moved a little outwards, until the belt is tight. It does not give, and the knees push against it. Two short arrows show the push. The tinted outer hips work. Back and feet have not moved.':
    'Las dos rodillas han ido un poco hacia fuera, hasta que el cinturón está tenso. No cede, y las rodillas empujan contra él. Dos flechas cortas muestran el empuje. Trabaja la parte de fuera de las caderas, con color. La espalda y los pies no se han movido.',
  // standing-side-leg-lift
  'Standing tall behind a heavy chair, both hands on its back':
    'De pie detrás de una silla pesada, con las dos manos en el respaldo',
  'Seen nearly from the front: a man stands tall behind a heavy chair and holds its back with both hands. Both feet are on the floor, toes to the front.':
    'Visto casi de frente: un hombre está de pie detrás de una silla pesada y se agarra al respaldo con las dos manos. Los dos pies están en el suelo, con los dedos hacia delante.',
  'One straight leg has lifted out to the side, the body stays upright':
    'Una pierna recta se ha levantado hacia el lado, y el cuerpo sigue recto',
  'The straight right leg has lifted out to the side, toes still to the front. The body stays upright and the hips stay level. An arrow beside the foot points out and up. The tinted outer hip of the right leg works.':
    'La pierna derecha, recta, se ha levantado hacia el lado, con los dedos del pie todavía hacia delante. El cuerpo sigue recto y las caderas, niveladas. Una flecha al lado del pie señala hacia fuera y hacia arriba. Trabaja la parte de fuera de la cadera de la pierna derecha, con color.',
  // side-lying-leg-lift
  'Lying on one side, the lower knee bent, the top leg straight':
    'De lado, con la rodilla de abajo doblada y la pierna de arriba recta',
  'A woman lies on her right side on a mat, her head on a cushion. The lower knee is bent in front of her. The top leg is long and in line with her body. The top hand rests on the floor in front of her.':
    'Una mujer está acostada sobre el lado derecho en una colchoneta, con la cabeza en un cojín. La rodilla de abajo está doblada delante de ella. La pierna de arriba está larga y en línea con el cuerpo. La mano de arriba descansa en el suelo delante de ella.',
  'The straight top leg has lifted about a third of the way to the ceiling':
    'La pierna de arriba, recta, se ha levantado más o menos un tercio del camino hacia el techo',
  'The straight top leg has lifted about a third of the way to the ceiling, the toes still point forward. The hips stay one above the other. An arrow at the foot points up and down. The tinted side of the top hip works.':
    'La pierna de arriba, recta, se ha levantado más o menos un tercio del camino hacia el techo, y los dedos del pie siguen hacia delante. Las caderas siguen una encima de la otra. Una flecha junto al pie señala hacia arriba y hacia abajo. Trabaja el lado de la cadera de arriba, con color.',
  // toe-raises
  'Leaning back against a wall, heels a foot-length away from it':
    'Con la espalda en una pared, y los talones a un pie de distancia de ella',
  'A man leans his back and hips on a wall. His knees are straight and both feet stand flat on the floor, a foot-length away from the wall. His arms hang down.':
    'Un hombre apoya la espalda y las caderas en una pared. Tiene las rodillas rectas y los dos pies planos en el suelo, a un pie de distancia de la pared. Los brazos cuelgan.',
  'The front of both feet is lifted, the heels stay on the floor':
    'La parte de delante de los dos pies está levantada, y los talones siguen en el suelo',
  'Back and hips stay on the wall and the knees stay straight. The front of both feet has come up as high as is easy, the heels stay on the floor. An arrow in front of the toes points up. The tinted muscles beside the shin bones work.':
    'La espalda y las caderas siguen en la pared, y las rodillas, rectas. La parte de delante de los dos pies ha subido hasta donde resulta fácil, y los talones siguen en el suelo. Una flecha delante de los dedos señala hacia arriba. Trabajan los músculos de al lado de los huesos de las espinillas, con color.',
  // feet-in-line-balance
  'Standing beside a worktop, one hand on it, feet together':
    'De pie junto a un mueble de cocina, con una mano en él y los pies juntos',
  'A woman stands tall beside a kitchen worktop. Her left hand rests on it, the right arm hangs down. Her feet are close together, and she looks straight ahead.':
    'Una mujer está de pie junto a un mueble de cocina. La mano izquierda descansa en él, y el brazo derecho cuelga. Tiene los pies juntos, y mira al frente.',
  'One foot in line in front of the other, the hand close above the worktop':
    'Un pie en línea delante del otro, y la mano justo por encima del mueble',
  'The right foot now stands in line in front of the left one, heel to toes. The left hand has come off the worktop and stays just above it, ready to hold on. An arrow beside the foot shows it going in front. She still looks straight ahead.':
    'El pie derecho está ahora en línea delante del izquierdo, el talón junto a los dedos. La mano izquierda se ha separado del mueble y está justo por encima, lista para agarrarse. Una flecha al lado del pie muestra que va hacia delante. Sigue mirando al frente.',
  // marching-at-a-worktop
  'Standing tall beside a worktop, one hand on it':
    'De pie junto a un mueble de cocina, con una mano en él',
  'A woman stands tall beside a kitchen worktop. Her left hand rests on it, the right arm hangs down. Both feet are on the floor.':
    'Una mujer está de pie junto a un mueble de cocina. La mano izquierda descansa en él, y el brazo derecho cuelga. Los dos pies están en el suelo.',
  'One knee is up at the height of the hip': 'Una rodilla está arriba, a la altura de la cadera',
  'The right knee has come up in front, no higher than the hip, and the foot hangs. She stands on the left leg, tall, one hand on the worktop. An arrow in front of the knee points up.':
    'La rodilla derecha ha subido por delante, no más arriba que la cadera, y el pie cuelga. Está de pie sobre la pierna izquierda, con la espalda recta y una mano en el mueble. Una flecha delante de la rodilla señala hacia arriba.',
  'The other knee is up, the first foot is back on the floor':
    'La otra rodilla está arriba, y el primer pie ha vuelto al suelo',
  'The right foot is back on the floor and the left knee has come up in its place, no higher than the hip. She stays tall, one hand on the worktop. An arrow in front of the knee points up.':
    'El pie derecho ha vuelto al suelo y en su lugar ha subido la rodilla izquierda, no más arriba que la cadera. Sigue con la espalda recta y una mano en el mueble. Una flecha delante de la rodilla señala hacia arriba.',
};
